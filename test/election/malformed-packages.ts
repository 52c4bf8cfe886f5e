/**
 * Every way an election package can be wrong or odd: at least one row for each problem code. A row spoils the sound
 * package in one place; exactly that problem, at exactly that place, must come of it.
 */
import { referenceRows } from './malformed-references.ts';
import { structureRows } from './malformed-structure.ts';
import { readingRows } from './malformed-text.ts';
import { oddRows } from './odd-packages.ts';
import type { MalformedPackage } from './package-row.ts';

/** Rows whose packages are refused, for this one reason. */
export const malformedPackages: readonly MalformedPackage[] = [
  ...readingRows,
  ...structureRows,
  ...referenceRows,
];

/** Rows whose packages are taken, with this one warning. */
export const oddPackages: readonly MalformedPackage[] = oddRows;
