/** Two digits that changed places make a sum wrong by a multiple of nine: which of its figures can it have been? */
import { exactCount } from '../exact-count.ts';
import { swapDigits } from './digit-slip.ts';
import type { Hint } from './hint.ts';

/** A figure of a sum, under whatever name the caller knows it by. */
export interface NamedFigure {
  readonly key: string;
  readonly value: number;
}

export interface CorrectedFigure extends NamedFigure {
  readonly corrected: number;
}

/**
 * Where an identity fails by `difference`, found minus expected: those of the figures that add up to what is
 * expected which become larger by exactly that when two of their neighbouring digits are exchanged. For figures
 * that add up to what is found, give the difference the other way round. A figure that would begin with a zero is
 * left out: nobody writes one.
 */
export function explainingTransposition(
  figures: readonly NamedFigure[],
  difference: number,
): readonly CorrectedFigure[] {
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

/** The hint for such a figure; `figure` is its name as the officer knows it. */
export function transpositionExplains(
  figure: string,
  { value, corrected }: CorrectedFigure,
  difference: number,
): Hint {
  return {
    code: 'HINT_TRANSPOSITION_EXPLAINS',
    params: { figure, value, corrected, difference: Math.abs(difference) },
  };
}
