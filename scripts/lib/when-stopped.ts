/**
 * Runs `clean` when the command is stopped from outside (Ctrl+C, a service manager, a closed
 * terminal), then ends as the signal would have ended it. Call the result when there is nothing to
 * clean any more.
 */
export function whenStopped(clean: () => void | Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const forget = (): void => {
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    forget();
    void Promise.resolve(clean()).finally(() => process.kill(process.pid, signal));
  };
  for (const signal of signals) process.on(signal, onSignal);
  return forget;
}
