/** A row of the table of malformed packages, and how rows are made. */
import type { ElectionProblemCode } from '../../src/election/problems.ts';
import { type Json, soundPackage, without, withValue } from './sound-package.ts';

export interface MalformedPackage {
  readonly code: ElectionProblemCode;
  /** What is done to the sound package. */
  readonly name: string;
  readonly text: string;
  readonly path?: string;
  readonly line?: number;
  /** What the message must say was found. */
  readonly found?: string | number;
}

export type Path = readonly (string | number)[];
export const sound = JSON.stringify(soundPackage);

/** The sound package with another value at the path. */
export function changed(
  code: ElectionProblemCode,
  name: string,
  at: Path,
  value: Json,
  expected: { readonly path: string; readonly found?: string | number },
): MalformedPackage {
  return { code, name, text: JSON.stringify(withValue(soundPackage, at, value)), ...expected };
}

/** The sound package without the field at the path. */
export const removed = (name: string, at: Path, path: string): MalformedPackage => ({
  code: 'ELECTION_FIELD_MISSING',
  name,
  text: JSON.stringify(without(soundPackage, at)),
  path,
});

export const people = (count: number, from = 1): Json =>
  Array.from({ length: count }, (_, i) => ({ number: from + i, name: `K${i}` }));

export const firstList: Path = ['contests', 0, 'lists', 0];
