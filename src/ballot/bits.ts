/** Numbers of any width up to 16 bits, packed one after the other, the most significant bit first. */

/** Collects bits; the last byte is filled up with zeros. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #free = 0;

  /** Appends the lowest `width` bits of `value`. */
  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      if (this.#free === 0) {
        this.#bytes.push(0);
        this.#free = 8;
      }
      this.#free -= 1;
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >> bit) & 1) << this.#free);
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Takes bits from bytes. Past the end it gives zeros, and `endsPadded` is false. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #position: number;

  constructor(bytes: Uint8Array, firstByte: number) {
    this.#bytes = bytes;
    this.#position = firstByte * 8;
  }

  /** The next `width` bits as a number. */
  read(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit++) {
      const byte = this.#bytes[this.#position >> 3] ?? 0;
      value = (value << 1) | ((byte >> (7 - (this.#position & 7))) & 1);
      this.#position += 1;
    }
    return value;
  }

  /** Whether what is left is less than one byte, all zeros: the one way a writer ends. */
  endsPadded(): boolean {
    const left = this.#bytes.length * 8 - this.#position;
    return left >= 0 && left < 8 && this.read(left) === 0;
  }
}
