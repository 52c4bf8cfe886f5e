/** Tells Ctrl-C (and a request to end, and a terminal that is closed) to the work in hand, so that it can end in good order; a second one ends the program at once. */
export function interruptionOf(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => controller.abort());
  return controller.signal;
}
