/**
 * Begins work on the next items while earlier ones are still used: at most `depth` at a time, answers in order. An
 * item that is slow to come (standard input) never holds back answers that are ready. After `stop` no new item is
 * taken; what was begun is still answered.
 */
export async function* readAhead<Item, Answer>(
  items: AsyncIterable<Item>,
  begin: (item: Item) => Promise<Answer>,
  depth: number,
  stop: AbortSignal,
): AsyncGenerator<Answer> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Answer>[] = [];
  const take = () => {
    const next = nextUnlessStopped(source, stop);
    // A failure is heard where the item is waited for, which may be later or, after an early end, never.
    next.catch(() => undefined);
    return next;
  };
  let coming: ReturnType<typeof take> | undefined = take();
  try {
    for (;;) {
      const answered = begun[0]?.then((answer) => ({ answer }));
      const waiting = begun.length < depth ? coming?.then((next) => ({ next })) : undefined;
      const candidates = [answered, waiting].filter((promise) => promise !== undefined);
      if (candidates.length === 0) return;
      const first = await Promise.race(candidates);
      if ('answer' in first) {
        void begun.shift();
        yield first.answer;
      } else if (first.next.done === true) coming = undefined;
      else {
        begun.push(begin(first.next.value));
        coming = take();
      }
    }
  } finally {
    // Whoever leaves early must not leave failures behind that nobody hears.
    await Promise.allSettled(begun);
  }
}

function nextUnlessStopped<Item>(
  source: AsyncIterator<Item>,
  stop: AbortSignal,
): Promise<IteratorResult<Item, undefined>> {
  return new Promise((resolve, reject) => {
    const stopped = () => resolve({ done: true, value: undefined });
    if (stop.aborted) {
      stopped();
      return;
    }
    stop.addEventListener('abort', stopped, { once: true });
    void source
      .next()
      .then((next) => resolve(next.done === true ? { done: true, value: undefined } : next), reject)
      .finally(() => stop.removeEventListener('abort', stopped));
  });
}
