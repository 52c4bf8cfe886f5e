/** An image as decoders take it: four bytes a pixel, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

/** Finds a QR code in an image. What it says is a guess until a signature confirms it. */
export interface PngDecoder {
  readonly name: string;
  /** The text of the code, or undefined where it sees none; never throws. */
  decode(image: Pixels): string | undefined;
}
