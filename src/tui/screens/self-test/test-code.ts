/** The code by which a scanner is tested: the beginning of a ballot, then every character a ballot can have. */
import { correction, generate, mode } from 'lean-qr';
import { base41Alphabet } from '../../../ballot/base41.ts';
import { payloadPrefix } from '../../../ballot/payload.ts';

/** It is no ballot: read as one it is damaged, so it can never count. */
export const testText = payloadPrefix + base41Alphabet;

/** Light squares around a code without which scanners do not find it (ISO/IEC 18004). */
const quietZone = 4;

/** Whether each square is dark, row by row, the quiet zone included. */
export function testSquares(): readonly (readonly boolean[])[] {
  const code = generate(mode.alphaNumeric(testText), { minCorrectionLevel: correction.M });
  const size = code.size + 2 * quietZone;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => code.get(x - quietZone, y - quietZone)),
  );
}

/** Two rows of squares in one line of the terminal; a half block where `drawn` says so. */
export function halfBlockLines(
  squares: readonly (readonly boolean[])[],
  drawn: 'dark' | 'light',
): readonly string[] {
  const isDrawn = (y: number, x: number): boolean => (squares[y]?.[x] ?? false) === (drawn === 'dark');
  return Array.from({ length: Math.ceil(squares.length / 2) }, (_, line) =>
    Array.from({ length: squares.length }, (_, x) => {
      const isUpper = isDrawn(2 * line, x);
      const isLower = isDrawn(2 * line + 1, x);
      return isUpper ? (isLower ? '█' : '▀') : isLower ? '▄' : ' ';
    }).join(''),
  );
}
