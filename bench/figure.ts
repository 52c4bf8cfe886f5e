/** One measured figure and the goal it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** In words, as `>= 0.7`. */
  readonly goal: string;
  readonly met: boolean;
}

export const atLeast = (name: string, value: number, unit: string, bound: number): Figure => ({
  name,
  value,
  unit,
  goal: `>= ${bound}`,
  met: value >= bound,
});

export const atMost = (name: string, value: number, unit: string, bound: number): Figure => ({
  name,
  value,
  unit,
  goal: `<= ${bound}`,
  met: value <= bound,
});

/** A measure of the machine that others are held against; it has no goal of its own. */
export const limit = (name: string, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  goal: 'limit',
  met: true,
});

/** The value below which the share `p` of the samples lies. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}
