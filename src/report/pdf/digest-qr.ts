/** The digest of a report as a QR code, so that a paper can be held against the record without typing. */
import { correction, generate } from 'lean-qr';

/** An SVG of black squares, quiet zone of four modules included. The code says the digest itself, lower-case hex. */
export function digestQr(digest: string): string {
  const code = generate(digest, { minCorrectionLevel: correction.M });
  const quiet = 4;
  const side = code.size + 2 * quiet;
  const squares: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      if (code.get(x, y)) squares.push(`M${x + quiet} ${y + quiet}h1v1h-1z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${squares.join('')}"/></svg>`;
}
