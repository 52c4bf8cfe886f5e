/** Bytes as lower-case hexadecimal digits, and back. */

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Two digits a byte, from `start` up to and not including `end`. */
export function toHex(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let at = start; at < end; at++) text += pairs[bytes[at] ?? 0];
  return text;
}

/** The `length` bytes that `hex` writes. @throws RangeError where it writes anything else. */
export function fromHex(hex: string, length: number): Uint8Array {
  if (hex.length !== length * 2 || !/^[0-9a-f]*$/.test(hex)) {
    throw new RangeError(`not ${length} bytes in hexadecimal: ${hex}`);
  }
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}
