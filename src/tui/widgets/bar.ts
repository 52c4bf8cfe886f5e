import type { Glyphs } from '../theme/glyphs.ts';

/**
 * A horizontal bar of so many cells for `value` of `whole`; anything above nothing shows at least a trace, and only
 * the whole fills it. A value beyond the whole fills it too.
 */
export function bar(glyphs: Glyphs, value: number, whole: number, cells: number): string {
  if (whole <= 0 || cells <= 0) return ' '.repeat(Math.max(0, cells));
  const steps = glyphs.barSteps.length;
  const exact = (Math.min(value, whole) / whole) * cells * steps;
  const filled =
    value <= 0
      ? 0
      : Math.max(1, value >= whole ? cells * steps : Math.min(Math.floor(exact), cells * steps - 1));
  const full = Math.floor(filled / steps);
  const part = filled % steps === 0 ? '' : (glyphs.barSteps[(filled % steps) - 1] ?? '');
  const solid = glyphs.barSteps.at(-1) ?? '';
  return (solid.repeat(full) + part).padEnd(cells);
}
