/** The bytes of a file or stream, looked at before they are read. */
import { payloadPrefix } from '../ballot/payload.ts';

export type Bytes = AsyncIterable<Uint8Array>;

export interface Peeked {
  /** What the stream begins with; empty where it holds nothing. */
  readonly first: Uint8Array;
  /** All of it, the beginning included; to be read once. */
  readonly all: Bytes;
  /** Closes the stream where not all of it was wanted. */
  close(): Promise<void>;
}

/** Reads the beginning of a stream. Throws as the stream does. */
export async function peek(bytes: Bytes): Promise<Peeked> {
  const chunks = bytes[Symbol.asyncIterator]();
  const next = await chunks.next();
  const first = next.done === true ? new Uint8Array() : next.value;
  return {
    first,
    all: {
      [Symbol.asyncIterator]: async function* () {
        if (first.length > 0) yield first;
        yield* { [Symbol.asyncIterator]: () => chunks };
      },
    },
    close: async () => {
      await chunks.return?.();
    },
  };
}

/** No text holds a NUL, and hardly a file that is none does without one this long. */
const probeLength = 1024;

/** Whether what begins so is something else than text: a database, an archive, UTF-16. */
export function isBinary(first: Uint8Array): boolean {
  return first.subarray(0, probeLength).includes(0);
}

/** Whether a ballot begins at the beginning of a line. */
export function hasBallots(first: Uint8Array): boolean {
  const text = Buffer.from(first.buffer, first.byteOffset, first.byteLength);
  return text.indexOf(payloadPrefix) === 0 || text.includes(`\n${payloadPrefix}`);
}
