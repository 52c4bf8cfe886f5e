import { describe, expect, it } from 'vitest';
import {
  commonShape,
  differingFields,
  inShape,
  isSameShape,
  only,
  tidyFigures,
} from '../../src/count/table-entry.ts';
import type { FormShape } from '../../src/count/table-form.ts';
import { tableForm } from '../../src/count/table-form.ts';
import { bureau, contest, entryOf, field, form } from './paper-desk.ts';

const apart: FormShape = { urns: 2, blankAndInvalid: 'apart' };
const coarse: FormShape = { urns: 0, blankAndInvalid: 'sum' };
const figures = (of: Readonly<Record<string, number>>) => entryOf(of).figures;

describe('a shape', () => {
  it('is the same with as many urns, and blank and invalid alike apart or not', () => {
    const others = [coarse, { ...apart, urns: 3 }, { ...apart, blankAndInvalid: 'sum' } as const];
    expect(isSameShape(apart, { ...apart })).toBe(true);
    expect(others.map((other) => isSameShape(apart, other))).toEqual([false, false, false]);
  });
});

describe('an entry', () => {
  it('is kept without the zeros that say nothing, and with those that do', () => {
    const keyed = figures({
      'found/1': 0,
      'votes/2/E/1': 3,
      valid: 0,
      'deposited/92094/1': 0,
      'votes/9/E/1': 5,
    });

    expect(tidyFigures(form, keyed)).toStrictEqual({ 'votes/2/E/1': 3, valid: 0, 'deposited/92094/1': 0 });
  });

  it('has of some fields what was keyed in them, zeros too, and nothing of the others', () => {
    const keyed = figures({ 'found/1': 0, 'votes/2/E/1': 3, blankOrInvalid: 2 });

    expect(only(keyed, ['votes/2/E/1', 'found/1', 'votes/2/E/2'].map(field))).toStrictEqual({
      'found/1': 0,
      'votes/2/E/1': 3,
    });
    expect(only(keyed, [])).toStrictEqual({});
  });

  it('is added up where the other has one figure for several', () => {
    const entry = {
      shape: apart,
      figures: figures({ 'found/1': 7, 'found/2': 5, blank: 2, invalid: 1, valid: 9 }),
    };

    expect(commonShape(apart, coarse)).toEqual(coarse);
    expect(inShape(entry, coarse)).toEqual({
      shape: coarse,
      figures: { found: 12, blankOrInvalid: 3, valid: 9 },
    });
  });

  it('brings blank and invalid to what the two come to, or to the sum that was keyed', () => {
    const sumOf = (parts: Readonly<Record<string, number>>) =>
      inShape({ shape: apart, figures: figures(parts) }, coarse).figures;

    expect(sumOf({ blank: 2, invalid: 1 })).toEqual({ blankOrInvalid: 3 });
    expect(sumOf({ blank: 2, invalid: 1, blankOrInvalid: 5 })).toEqual({ blankOrInvalid: 5 });
    expect(sumOf({ blankOrInvalid: 5 })).toEqual({ blankOrInvalid: 5 });
    expect(sumOf({ blank: 2, blankOrInvalid: 0 })).toEqual({});
    expect(sumOf({})).toEqual({});
  });

  it('keeps the urns where both have as many, and adds them up where they have not', () => {
    const two: FormShape = { ...apart, urns: 2 };

    expect(commonShape(apart, two)).toEqual(apart);
    expect(commonShape(apart, { ...apart, urns: 3 })).toEqual({ ...apart, urns: 0 });
    expect(commonShape(apart, { ...apart, blankAndInvalid: 'sum' })).toEqual({
      ...apart,
      blankAndInvalid: 'sum',
    });
  });
});

describe('two entries', () => {
  const differ = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) =>
    differingFields(form, figures(one), figures(other));

  it('differ in the fields that they give different figures, in the order of the form', () => {
    expect(differ({ 'votes/2/E/1': 3, 'found/1': 2 }, { 'votes/2/E/1': 4, 'found/1': 3 })).toEqual([
      'found/1',
      'votes/2/E/1',
    ]);
  });

  it('do not differ where one wrote 0 and the other nothing, but for what a station may not have declared', () => {
    expect(differ({ 'votes/2/E/1': 0 }, {})).toEqual([]);
    expect(differ({ 'deposited/92094/1': 0 }, {})).toEqual(['deposited/92094/1']);
  });

  it('do not differ in a sum that one of them left out, and do in one that both give', () => {
    expect(differ({ valid: 8, 'electoralFigure/2': 8 }, {})).toEqual([]);
    expect(differ({}, { valid: 8, 'electoralFigure/2': 8 })).toEqual([]);
    expect(differ({ valid: 8 }, { valid: 9 })).toEqual(['valid']);
    const blank = tableForm(contest, bureau, apart);
    expect(differingFields(blank, figures({ blankOrInvalid: 2 }), figures({}))).toEqual([]);
  });
});
