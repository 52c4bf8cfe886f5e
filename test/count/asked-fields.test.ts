import { describe, expect, it } from 'vitest';
import { isDecidedOtherwise } from '../../src/count/asked-fields.ts';
import type { HandedIn, TableState } from '../../src/count/double-entry.ts';
import { FieldKey } from '../../src/count/table-field.ts';

const [one, two, three] = ['votes/2/E/1', 'votes/2/E/2', 'votes/2/E/3'].map((key) => FieldKey.parse(key));
if (one === undefined || two === undefined || three === undefined) throw new Error('no fields');

const entry = (officer: string, votes: number): HandedIn => ({
  officer,
  shape: { urns: 0, blankAndInvalid: 'sum' },
  figures: { [one]: votes, [two]: votes },
});
/** Both key anew; the chair has read 90 in the first field, which now stands in both entries, and nothing in the third. */
const correcting = {
  state: 'correcting',
  first: { ...entry('anna', 11), figures: { [one]: 90, [two]: 11 } },
  second: { ...entry('bram', 22), figures: { [one]: 90, [two]: 22 } },
  decided: [one, three],
  open: [two],
  because: 'different',
  reentered: [],
  correcting: [
    { entry: 1, asked: [one, two, three] },
    { entry: 2, asked: [one, two, three] },
  ],
} as const satisfies TableState;

describe('what an officer keyed while the chair decided', () => {
  it('is otherwise where another figure was decided, in one field at least', () => {
    for (const by of [1, 2] as const) {
      expect(isDecidedOtherwise(correcting, by, { [one]: 80 })).toBe(true);
      expect(isDecidedOtherwise(correcting, by, { [one]: 90, [three]: 1 })).toBe(true);
      expect(isDecidedOtherwise(correcting, by, { [one]: 90 })).toBe(false);
    }
  });

  it('is not where nothing was keyed there, nor where the field is still theirs to say', () => {
    expect(isDecidedOtherwise(correcting, 1, {})).toBe(false);
    expect(isDecidedOtherwise(correcting, 1, { [two]: 80 })).toBe(false);
  });

  it('is held against their own entry', () => {
    const apart = { ...correcting, second: entry('bram', 22) };
    expect([1, 2].map((by) => isDecidedOtherwise(apart, by === 1 ? 1 : 2, { [one]: 22 }))).toEqual([
      true,
      false,
    ]);
  });

  it('is nothing to somebody who keys a whole entry', () => {
    const { first } = correcting;
    const second: TableState = { state: 'second-in-progress', first, officer: 'bram' };
    expect(isDecidedOtherwise(second, 2, { [one]: 80 })).toBe(false);
    const differs: TableState = { ...correcting, state: 'differs' };
    expect(isDecidedOtherwise(differs, 1, { [one]: 80 })).toBe(false);
  });
});
