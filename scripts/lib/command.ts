/**
 * Runs the body of a command: `--help` prints the help, the number it returns becomes the exit code,
 * and whatever it throws becomes one line on standard error and exit code 2. A reader that stops
 * reading (`| head`) ends the output quietly.
 */
export async function runCommand(
  help: string,
  body: () => number | Promise<number>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(`${help}\n`);
    return;
  }
  try {
    process.exitCode = await body();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const shown = process.env['ZHICE_DEBUG'] && error instanceof Error ? error.stack : message;
    process.stderr.write(`${shown}\n`);
    process.exitCode = 2;
  }
}
