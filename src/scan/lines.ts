/** Splits bytes into lines without ever holding more than one group of them, or more of a line than its limit. */
import type { Line } from '../office/input-ports.ts';

const LF = 0x0a;
const CR = 0x0d;

/** UTF-8 needs at most three bytes for one UTF-16 unit. */
const bytesPerUnit = 3;

/**
 * The lines of a stream, in groups: those that one chunk of bytes completes. A line ends at LF and loses the CRs and
 * the LF at its end, nothing else; after the last LF no empty line begins. Bytes that are not UTF-8 become U+FFFD,
 * which no reader takes for anything. A line longer than `limit` UTF-16 units keeps its beginning and is marked cut.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly Line[]> {
  const unfinished = new UnfinishedLine(limit);
  let number = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
      number += 1;
      lines.push({ number, ...unfinished.endWith(bytes.subarray(start, end)) });
      start = end + 1;
    }
    unfinished.add(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (!unfinished.isEmpty()) yield [{ number: number + 1, ...unfinished.endWith(Buffer.alloc(0)) }];
}

/** The beginning of a line whose end has not come yet, up to the limit. */
class UnfinishedLine {
  readonly #limit: number;
  readonly #maxBytes: number;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#maxBytes = (limit + 1) * bytesPerUnit;
  }

  isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Buffer): void {
    const room = this.#maxBytes - this.#length;
    // A copy, for the chunk it lies in is much larger and would stay in memory with it.
    if (room > 0 && part.length > 0) this.#parts.push(Buffer.from(part.subarray(0, room)));
    this.#length += part.length;
  }

  endWith(part: Buffer): { readonly text: string; readonly cut: boolean } {
    let bytes = part;
    let length = part.length;
    if (this.#length > 0) {
      this.add(part);
      bytes = Buffer.concat(this.#parts);
      length = this.#length;
      this.#parts = [];
      this.#length = 0;
    }
    let end = Math.min(length, this.#maxBytes);
    if (end === length) while (end > 0 && bytes[end - 1] === CR) end -= 1;
    const text = bytes.toString('utf8', 0, end);
    const cut = length > this.#maxBytes || text.length > this.#limit;
    return { text: cut ? text.slice(0, this.#limit) : text, cut };
  }
}
