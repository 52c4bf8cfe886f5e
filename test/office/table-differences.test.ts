/** What a chair is told of open fields: slips that the entries show, digits that changed places and would make a sum right. */
import { describe, expect, it } from 'vitest';
import { failingIfDecided } from '../../src/office/failing-if-decided.ts';
import { failingSums } from '../../src/office/failing-sums.ts';
import { handIn } from '../../src/office/hand-in.ts';
import { differencesOf } from '../../src/office/table-differences.ts';
import { giveUp, sitDown } from '../../src/office/tables.ts';
import { type Desk, decided, done, entry, field, paperDesk, place, reset } from './paper-office.ts';
import { officer } from './practice-canton.ts';

type Keyed = Readonly<Record<string, number>>;

/** 324 ballots: 250 of list 2, 53 of list 5, 21 that are no vote. */
const right: Keyed = {
  'found/1': 324,
  blankOrInvalid: 21,
  'category/2/headOnly': 152,
  'category/2/effectivesOnly': 98,
  'votes/2/E/1': 98,
  'category/5/headOnly': 53,
};

function key({ ledger, clock }: Desk, name: string, figures: Keyed, blankAndInvalid: 'sum' | 'apart'): void {
  const sitting = done(sitDown(ledger, clock, officer(name), place));
  const keyed = { ...entry(figures), shape: { urns: 1, blankAndInvalid }, version: sitting.draft.version };
  done(handIn(ledger, clock, officer(name), sitting.place, keyed));
}

/** What the chair is told once anna and bram have keyed these: field, its figure, the one with two digits swapped. */
function told(anna: Keyed, bram: Keyed = anna, blankAndInvalid: 'sum' | 'apart' = 'sum') {
  const desk = paperDesk();
  key(desk, 'anna', anna, blankAndInvalid);
  key(desk, 'bram', bram, blankAndInvalid);
  const { because, transpositions } = done(differencesOf(desk.ledger, officer('chair'), place));
  return [
    because,
    ...transpositions.map(({ field, corrected: { value, corrected }, difference }) => [
      ...[field.key, value, corrected, difference],
    ]),
  ];
}

describe('digits that changed places in both entries', () => {
  it.each<readonly [string, Keyed, readonly unknown[]]>([
    // 342 found, 303 + 21 expected.
    ['of what was found', { 'found/1': 342 }, ['found/1', 342, 324, 18]],
    // 355 found and 13 sent on leave 342.
    ['of ballots sent on', { 'found/1': 355, transferredOut: 13 }, ['transferredOut', 13, 31, 18]],
    ['of blank or invalid ballots', { blankOrInvalid: 12 }, ['blankOrInvalid', 12, 21, 9]],
    // It fits neither the ballots found nor the lists: said once.
    ['of the valid ballots', { valid: 330 }, ['valid', 330, 303, -27]],
    ['of an electoral figure', { 'electoralFigure/2': 205 }, ['electoralFigure/2', 205, 250, 45]],
    ['of a sub-category', { 'category/2/headOnly': 125 }, ['category/2/headOnly', 125, 152, 27]],
    [
      'of a sub-category whose sum was keyed',
      { 'category/2/headOnly': 125, 'electoralFigure/2': 250 },
      ['category/2/headOnly', 125, 152, 27],
    ],
  ])('%s are named', (_, slip, hint) => {
    expect(told({ ...right, ...slip })).toEqual(['incoherent', hint]);
  });

  it('are all named where more than one figure can be the slip', () => {
    // 293 found and 13 received make 306: so would 35 for list 5 be expected.
    expect(told({ ...right, 'found/1': 293, transferredIn: 13 })).toEqual([
      'incoherent',
      ['transferredIn', 13, 31, -18],
      ['category/5/headOnly', 53, 35, -18],
    ]);
  });

  it('of a sum of blank and invalid ballots are named', () => {
    const { blankOrInvalid: _, ...rest } = right;
    expect(told({ ...rest, blank: 12, invalid: 9, blankOrInvalid: 12 }, undefined, 'apart')).toEqual([
      'incoherent',
      ['blankOrInvalid', 12, 21, 9],
    ]);
    expect(told({ ...rest, blank: 12, invalid: 18, blankOrInvalid: 93 }, undefined, 'apart')[1]).toEqual([
      ...['invalid', 18, 81, 63],
    ]);
  });

  it('are none where another sum would fail in their place', () => {
    // 279 found and 324 expected: with 205 for 250 that sum would be right, and the one of the list wrong.
    expect(told({ ...right, 'found/1': 279, 'electoralFigure/2': 250 })).toEqual(['incoherent']);
  });

  it('are none where the difference is no multiple of nine', () => {
    expect(told({ ...right, 'found/1': 325 })).toEqual(['incoherent']);
  });
});

describe('digits that changed places in one of the entries', () => {
  it('are named, whoever keyed them', () => {
    const slip = { ...right, 'found/1': 342 };
    expect(told(slip, right)).toEqual(['different', ['found/1', 342, 324, 18]]);
    expect(told(right, slip)).toEqual(['different', ['found/1', 342, 324, 18]]);
  });
});

describe('a slip that the two entries show by themselves', () => {
  const names = (list: number): Keyed => ({
    [`votes/${list}/E/1`]: 90,
    [`votes/${list}/E/2`]: 60,
    [`votes/${list}/S/1`]: 60,
    [`votes/${list}/S/2`]: 40,
  });
  const differing = (anna: Keyed, bram: Keyed): Desk => {
    const desk = paperDesk();
    key(desk, 'anna', anna, 'sum');
    key(desk, 'bram', bram, 'sum');
    return desk;
  };
  /** What the chair is told: slips of several fields, and of each field the hint on its digits. */
  const seen = ({ ledger }: Desk) => {
    const { slips, open } = done(differencesOf(ledger, officer('chair'), place));
    const digits = open.map(({ field, slip }) => [field.key, slip?.code ?? null]);
    return { slips, digits: Object.fromEntries(digits) };
  };
  const crossed: readonly [Keyed, Keyed] = [
    { ...right, 'votes/2/E/1': 120, 'votes/2/E/2': 340, 'found/1': 342 },
    { ...right, 'votes/2/E/1': 340, 'votes/2/E/2': 120 },
  ];

  it('of two neighbours is one hint for both, and takes the place of those on their digits', () => {
    const { slips, digits } = seen(differing(...crossed));
    const fields = ['votes/2/E/1', 'votes/2/E/2'];
    expect(slips).toMatchObject([
      { code: 'HINT_ENTRIES_CROSSED', boxes: fields.map((key) => ({ key })), figures: [120, 340] },
    ]);
    // Another slip beside it keeps its own.
    expect(digits).toEqual({
      ...{ 'found/1': 'HINT_DIGITS_SWAPPED', 'votes/2/E/1': null, 'votes/2/E/2': null },
    });
  });

  it('of a whole list is one hint, and none of its figures is taken for a forgotten digit', () => {
    const { 'votes/2/E/1': _, ...rest } = right;
    const { slips, digits } = seen(differing({ ...rest, ...names(2) }, { ...rest, ...names(5) }));
    expect(slips).toMatchObject([
      { code: 'HINT_ENTRIES_OTHER_LIST', list: 2, other: 5, figures: [90, 60, 60, 40] },
    ]);
    expect(Object.keys(digits)).toHaveLength(8);
    expect(Object.values(digits).filter((code) => code !== null)).toEqual([]);
  });

  it('is told to a chair who keyed neither, and to nobody else', () => {
    const { ledger } = differing(...crossed);
    expect(differencesOf(ledger, officer('chair'), place).ok).toBe(true);
    for (const name of ['anna', 'bram', 'audra'])
      expect(differencesOf(ledger, officer(name), place)).toMatchObject({ error: { code: 'NOT_PERMITTED' } });

    const own = paperDesk();
    key(own, 'chair', crossed[0], 'sum');
    key(own, 'bram', crossed[1], 'sum');
    expect(differencesOf(own.ledger, officer('chair'), place)).toMatchObject({
      error: { code: 'TABLE_DECIDER_ENTERED' },
    });
  });

  it('is gone from the fields that the chair has decided', () => {
    const desk = differing(...crossed);
    decided(desk, 'chair', 'votes/2/E/1', 120);
    expect(seen(desk)).toEqual({
      slips: [],
      digits: { 'found/1': 'HINT_DIGITS_SWAPPED', 'votes/2/E/2': null },
    });
  });

  it('is none where both say the same and it cannot be true', () => {
    const wrong = { ...right, 'found/1': 342 };
    expect(seen(differing(wrong, wrong)).slips).toEqual([]);
  });
});

describe('a figure that the chair decided', () => {
  const three = 'votes/2/E/3';
  const differing = (): Desk => {
    const desk = paperDesk();
    key(desk, 'anna', { ...right, [three]: 20 }, 'sum');
    key(desk, 'bram', { ...right, [three]: 21 }, 'sum');
    return desk;
  };
  const seen = ({ ledger }: Desk) => {
    const { open, because, isAlike, decisions } = done(differencesOf(ledger, officer('chair'), place));
    const one = open.find(({ field }) => field.key === three);
    return { because, isAlike, decisions, one: one && [one.first, one.second, one.decided] };
  };
  const correctTo = (desk: Desk, name: string, value: number): void => {
    const sitting = done(sitDown(desk.ledger, desk.clock, officer(name), place));
    const keyed = { ...entry({ ...right, [three]: value }), version: sitting.draft.version };
    done(handIn(desk.ledger, desk.clock, officer(name), sitting.place, keyed));
  };
  const decision = { officer: 'chair', value: 1000 };

  it('is not taken for what the officers keyed, who keyed something else', () => {
    const desk = differing();
    expect(seen(desk)).toEqual({
      ...{ because: 'different', isAlike: false, decisions: 0, one: [20, 21, null] },
    });
    expect(done(decided(desk, 'chair', three, 1000)).state).toBe('differs');
    expect(seen(desk)).toEqual({
      ...{ because: 'incoherent', isAlike: true, decisions: 1, one: [20, 21, decision] },
    });
    expect(done(decided(desk, 'chair', three, 900)).state).toBe('differs');
    expect(seen(desk).one).toEqual([20, 21, { ...decision, value: 900 }]);
  });

  it('stays beside what an officer has keyed anew, as long as the other is held to it', () => {
    const desk = differing();
    decided(desk, 'chair', three, 1000);
    // Who sits down again has not said anything yet.
    done(sitDown(desk.ledger, desk.clock, officer('anna'), place));
    expect(seen(desk).one).toEqual([20, 21, decision]);
    correctTo(desk, 'anna', 22);
    expect(seen(desk)).toMatchObject({ because: 'different', isAlike: false, one: [22, 21, decision] });
    done(sitDown(desk.ledger, desk.clock, officer('bram'), place));
    correctTo(desk, 'bram', 23);
    expect(seen(desk)).toMatchObject({ decisions: 0, one: [22, 23, null] });
  });

  it('is of no entry that was keyed after the table was set aside', () => {
    const desk = differing();
    decided(desk, 'chair', three, 1000);
    done(reset(desk, 'chair'));
    key(desk, 'anna', { ...right, [three]: 20 }, 'sum');
    key(desk, 'bram', { ...right, [three]: 22 }, 'sum');
    expect(seen(desk)).toMatchObject({ decisions: 0, one: [20, 22, null] });
  });

  const failing = ({ ledger }: Desk, value: number, name = 'chair') =>
    failingIfDecided(ledger, officer(name), place, { field: field(three), value }).map(({ code }) => code);

  it('is said before it is recorded to be one that cannot be true, and a good one is not', () => {
    const desk = differing();
    expect(failing(desk, 1000)).toContain('COUNT_CANDIDATE_OVER_BALLOTS');
    expect(failing(desk, 20)).toEqual([]);
    // Nobody is warned who cannot decide it.
    expect(failing(desk, 1000, 'anna')).toEqual([]);
    expect(desk.ledger.events({ limit: 1000 }).some(({ type }) => type === 'table-decided')).toBe(false);
  });

  it('is said to fail exactly by the codes that the table raises once it is decided', () => {
    for (const value of [98, 99, 1000]) {
      const desk = differing();
      const before = failingIfDecided(desk.ledger, officer('chair'), place, { field: field(three), value });
      const { state } = done(decided(desk, 'chair', three, value));
      expect(state).toBe(before.length === 0 ? 'agreed' : 'differs');
      if (state !== 'agreed')
        expect(before).toEqual(done(differencesOf(desk.ledger, officer('chair'), place)).problems);
    }
  });

  it('is not blamed for a comparison in which another figure still differs', () => {
    const desk = paperDesk();
    key(desk, 'anna', { ...right, 'category/2/effectivesOnly': 99, [three]: 20 }, 'sum');
    key(desk, 'bram', { ...right, [three]: 21 }, 'sum');
    expect(failing(desk, 1000)).toEqual([]);
    decided(desk, 'chair', 'category/2/effectivesOnly', 98);
    expect(failing(desk, 1000)).toContain('COUNT_CANDIDATE_OVER_BALLOTS');
  });

  it('nor for one in which another is open because an officer was asked for it and has not answered', () => {
    const desk = paperDesk();
    const { ledger, clock } = desk;
    // Both read the same of both fields in the end, bram without a word, and neither figure is what the paper has.
    key(desk, 'anna', { ...right, blankOrInvalid: 20, [three]: 20 }, 'sum');
    key(desk, 'bram', { ...right, blankOrInvalid: 11, [three]: 21 }, 'sum');
    const [ofAnna, ofBram] = ['anna', 'bram'].map((name) =>
      done(sitDown(ledger, clock, officer(name), place)),
    );
    if (ofAnna === undefined || ofBram === undefined) return expect.fail('nobody sits');
    const figures = { [field('blankOrInvalid')]: 11, [field(three)]: 21 };
    done(handIn(ledger, clock, officer('anna'), ofAnna.place, { ...ofAnna.draft, figures }));
    done(giveUp(ledger, clock, officer('bram'), ofBram.place, ofBram.draft));
    expect(failing(desk, 21)).toEqual([]);
    decided(desk, 'chair', 'blankOrInvalid', 11);
    expect(failing(desk, 21)).toContain('COUNT_FOUND_NOT_SUM');
  });
});

describe('what cannot be true', () => {
  const wrong = { ...right, 'electoralFigure/2': 251 };
  const codes = (desk: Desk, name: string) =>
    failingSums(desk.ledger, officer(name), place).map(({ code }) => code);

  it('is told to the two officers who both keyed it, and to nobody else', () => {
    const desk = paperDesk();
    key(desk, 'anna', wrong, 'sum');
    expect(codes(desk, 'anna')).toEqual([]);
    key(desk, 'bram', wrong, 'sum');
    for (const name of ['anna', 'bram'])
      expect(codes(desk, name)).toContain('COUNT_ELECTORAL_FIGURE_NOT_SUM');
    for (const name of ['chair', 'audra']) expect(codes(desk, name)).toEqual([]);
  });

  it('is told to both where only one has keyed the sum that fails, and no figure of it to either', () => {
    const desk = paperDesk();
    key(desk, 'anna', { ...right, valid: 307 }, 'sum');
    key(desk, 'bram', right, 'sum');
    for (const name of ['anna', 'bram']) {
      expect(codes(desk, name)).toContain('COUNT_VALID_NOT_SUM');
      expect(JSON.stringify(failingSums(desk.ledger, officer(name), place))).not.toMatch(/307|303/);
    }
  });

  it('is told to neither while their entries differ: it would be of one alone', () => {
    const desk = paperDesk();
    key(desk, 'anna', wrong, 'sum');
    key(desk, 'bram', { ...wrong, 'found/1': 325 }, 'sum');
    for (const name of ['anna', 'bram']) expect(codes(desk, name)).toEqual([]);
  });
});
