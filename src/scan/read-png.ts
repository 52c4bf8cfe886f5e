/** PNG images of ballots, read by every decoder there is. */
import { PNG } from 'pngjs';
import type { Pixels } from './png-decoders/decoder.ts';
import { pngDecoders } from './png-decoders/decoders.ts';

const byteLimit = 64 * 1024 * 1024;
/** An A3 page at 600 dpi; more would be a file made to fill the memory. */
const pixelLimit = 9921 * 7016;

/**
 * What the QR code of an image says, in order of trust: no decoder is believed, all are asked, and the ballot's
 * signature decides between their texts. Empty where none sees a code; undefined where the file is no whole PNG.
 */
export async function readPng(file: AsyncIterable<Uint8Array>): Promise<readonly string[] | undefined> {
  const bytes = await collect(file);
  const image = bytes === undefined ? undefined : pixels(bytes);
  if (image === undefined) return undefined;
  return [...new Set(pngDecoders.flatMap((decoder) => decoder.decode(image) ?? []))];
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > byteLimit) return undefined;
  }
  return Buffer.concat(parts);
}

function pixels(bytes: Buffer): Pixels | undefined {
  // Width and height stand in the first block of a PNG, before anything is unpacked.
  if (bytes.length < 24 || bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > pixelLimit) return undefined;
  try {
    const { width, height, data } = PNG.sync.read(bytes);
    return { width, height, rgba: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength) };
  } catch {
    // pngjs throws a bare Error for every way in which a file can be broken, and nothing else is in this call.
    return undefined;
  }
}
