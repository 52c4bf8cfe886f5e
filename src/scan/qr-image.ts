/** A text as a QR code in a PNG image, as a voting computer would print it. */
import { correction, generate } from 'lean-qr';
import { PNG } from 'pngjs';

const pixelsPerModule = 6;
/** Modules of white on every side, as the QR standard (ISO/IEC 18004) asks. */
const quietZone = 4;
const black = 0;
const white = 255;

/** The PNG file: error correction level M, six pixels a module. */
export function qrImage(text: string): Uint8Array {
  const code = generate(text, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M });
  const side = (code.size + 2 * quietZone) * pixelsPerModule;
  const image = new PNG({ width: side, height: side, colorType: 0, inputColorType: 0, inputHasAlpha: false });
  const grey = Buffer.alloc(side * side, white);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const module = [x, y].map((pixel) => Math.floor(pixel / pixelsPerModule) - quietZone);
      if (code.get(module[0] ?? 0, module[1] ?? 0)) grey[y * side + x] = black;
    }
  }
  image.data = grey;
  return PNG.sync.write(image, { colorType: 0, inputColorType: 0, inputHasAlpha: false });
}
