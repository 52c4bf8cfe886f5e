/** Reads many ballots at once on all cores: checking a signature is nine tenths of the work of a bulk scan. */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type ReadingContext, readBallot } from '../ballot/read-ballot.ts';
import type { Reading } from '../ballot/reading.ts';
import type { BureauId } from '../election/ids.ts';
import type { BallotReaders } from '../office/ports.ts';
import { contextsBeside, type ToRead, unpackReadings } from './reader-messages.ts';

/** Fewer texts than this are read at once where they are: sending them away, or starting threads for them, takes longer. */
const worthSending = 32;

/** In the built program the worker lies beside it as JavaScript; from the source tree Node runs it as it is. */
const workerFile = import.meta.url.endsWith('.ts') ? './reader-worker.ts' : './reader-worker.js';

/**
 * Readers for one bureau, or another of its election, on so many threads (1 or less: on the caller's own). Readings keep the order of the texts.
 * `read` may be called again before it has answered. A worker that dies is a bug: every waiting and later `read` fails.
 */
export function startBallotReaders(context: ReadingContext, threads: number): BallotReaders {
  // V8 would let every thread's space for young objects grow to some 100 MB, though a scan needs one of them. Kept
  // small, 120,000 ballots take 185 MB instead of 320, and no more time.
  setFlagsFromString('--semi-space-growth-factor=1');
  const contextOf = contextsBeside(context);
  const here = (texts: readonly string[], bureau: BureauId) =>
    texts.map((text) => readBallot(text, contextOf(bureau)));
  if (threads <= 1) {
    return {
      read: async (texts, bureau = context.bureau) => here(texts, bureau),
      close: async () => undefined,
    };
  }

  let workers: readonly ReaderThread[] = [];
  return {
    read: async (texts, bureau = context.bureau) => {
      if (texts.length < worthSending) return here(texts, bureau);
      if (workers.length === 0) workers = Array.from({ length: threads }, () => startThread(context));
      const share = Math.ceil(texts.length / threads);
      const shares = workers.map((worker, index) =>
        worker.read(texts.slice(index * share, (index + 1) * share), bureau),
      );
      return (await Promise.all(shares)).flat();
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

interface ReaderThread {
  read(texts: readonly string[], bureau: BureauId): Promise<readonly Reading[]>;
  close(): Promise<void>;
}

interface Waiting {
  readonly texts: readonly string[];
  readonly answer: (readings: readonly Reading[]) => void;
  readonly fail: (failure: Error) => void;
}

function startThread(context: ReadingContext): ReaderThread {
  const worker = new Worker(new URL(workerFile, import.meta.url), {
    workerData: context,
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
  });
  const waiting: Waiting[] = [];
  let failure: Error | undefined;
  const fail = (cause: unknown) => {
    failure = new Error('a ballot reader thread died', { cause });
    for (const { fail: tell } of waiting.splice(0)) tell(failure);
  };
  worker.on('error', fail);
  worker.on('messageerror', fail);
  worker.on('exit', (code) => fail(`exit code ${code}`));
  worker.on('message', (packed: string) => {
    const first = waiting.shift();
    if (first === undefined) throw new Error('a ballot reader thread answered unasked');
    first.answer(unpackReadings(packed, first.texts));
  });
  return {
    read: (texts, bureau) =>
      new Promise((answer, tell) => {
        if (failure !== undefined) {
          tell(failure);
          return;
        }
        waiting.push({ texts, answer, fail: tell });
        worker.postMessage({ texts, bureau } satisfies ToRead);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
