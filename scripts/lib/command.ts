/**
 * Runs the body of a command: `--help` prints the help, the number it returns becomes the exit code,
 * and whatever it throws becomes one line on standard error and exit code 2.
 */
export async function runCommand(
  help: string,
  body: () => number | Promise<number>,
): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(`${help}\n`);
    return;
  }
  try {
    process.exitCode = await body();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${process.env['ZHICE_DEBUG'] ? (error as Error).stack : message}\n`);
    process.exitCode = 2;
  }
}
