/** Two digits that changed places make a sum wrong by a multiple of nine: which of its figures can it have been? */
import { exactCount } from '../exact-count.ts';
import { swapDigits } from './digit-slip.ts';

/** A figure of a sum, under whatever name the caller knows it by. */
export interface NamedFigure<Key extends string = string> {
  readonly key: Key;
  readonly value: number;
}

export interface CorrectedFigure<Key extends string = string> extends NamedFigure<Key> {
  readonly corrected: number;
}

/**
 * Where an identity fails by `difference`, found minus expected: those of the figures that add up to what is
 * expected which become larger by exactly that when two of their neighbouring digits are exchanged. For figures
 * that add up to what is found, give the difference the other way round. A figure that would begin with a zero is
 * left out: nobody writes one.
 */
export function explainingTransposition<Key extends string>(
  figures: readonly NamedFigure<Key>[],
  difference: number,
): readonly CorrectedFigure<Key>[] {
  if (difference === 0 || difference % 9 !== 0) return [];
  return figures.flatMap(({ key, value }) => {
    const digits = String(exactCount(value));
    // Exchanging other digits changes the figure by other powers of ten, so at most one place fits.
    const corrected = [...digits]
      .map((_, at) => swapDigits(digits, at))
      .find((swapped) => !swapped.startsWith('0') && Number(swapped) - value === difference);
    return corrected === undefined ? [] : [{ key, value, corrected: Number(corrected) }];
  });
}
