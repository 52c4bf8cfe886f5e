import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasSpokenLast,
  type Said,
  say,
  sayingStates,
  standingOf,
  type UrnState,
  urnSummaryOf,
} from '../../src/count/said-twice.ts';

/** What is refused leaves everything as it is. */
const saying = (...figures: readonly (readonly [string, number])[]): UrnState =>
  figures.reduce<UrnState>(
    (state, [officer, value]) => {
      const after = say(state, { officer, value });
      return after.ok ? after.value : state;
    },
    { state: 'unsaid' },
  );
const states: Readonly<Record<UrnState['state'], UrnState>> = {
  unsaid: { state: 'unsaid' },
  'said-once': { state: 'said-once', said: [{ officer: 'anna', value: 800 }] },
  differs: {
    state: 'differs',
    said: [
      { officer: 'anna', value: 800 },
      { officer: 'bram', value: 812 },
    ],
  },
  stands: {
    state: 'stands',
    value: 800,
    said: [
      { officer: 'anna', value: 800 },
      { officer: 'bram', value: 800 },
    ],
  },
};
const happenings: readonly Said<number>[] = ['anna', 'bram', 'chair'].flatMap((officer) =>
  [800, 812, 0].map((value) => ({ officer, value })),
);
const answerTo = (state: UrnState, said: Said<number>) => {
  const after = say(state, said);
  if (!after.ok) return after.error;
  return after.value.state === 'stands' ? after.value.value : after.value.state;
};

/** By hand: anna, bram and the chair each say 800, 812 or 0. */
const expected: Readonly<Record<UrnState['state'], readonly (UrnState['state'] | 'SAID_LAST' | number)[]>> = {
  unsaid: Array.from({ length: 9 }, () => 'said-once'),
  'said-once': [
    ...(['said-once', 'said-once', 'said-once'] as const),
    ...[800, 'differs' as const, 'differs' as const],
    ...[800, 'differs' as const, 'differs' as const],
  ],
  differs: [
    ...['differs' as const, 812, 'differs' as const],
    ...(['SAID_LAST', 'SAID_LAST', 'SAID_LAST'] as const),
    ...[800, 812, 'differs' as const],
  ],
  stands: [
    ...[800, 'differs' as const, 'differs' as const],
    ...[800, 'differs' as const, 'differs' as const],
    ...[800, 'differs' as const, 'differs' as const],
  ],
};

describe('what two officers must say alike', () => {
  it.each(sayingStates)('answers, where it is %s, every figure that an officer says', (state) => {
    expect(happenings.map((said) => answerTo(states[state], said))).toEqual(expected[state]);
  });

  it('is drawn as it is, every arrow and no other', () => {
    const drawing = readFileSync(new URL('../../docs/states/said-twice.md', import.meta.url), 'utf8');
    const drawn = [...drawing.matchAll(/^ {4}([a-z-]+) --> ([a-z-]+): ([a-z, -]+)$/gm)].map(
      ([, from, to, happening]) => `${from} ${happening} ${to}`,
    );
    const walked = sayingStates.flatMap((from) =>
      happenings.flatMap((said) => {
        const before = states[from];
        const all = before.state === 'unsaid' ? [] : before.said;
        const others = all.filter((one) => one.officer !== said.officer);
        const isAlike = others.some(({ value }) => value === said.value);
        const happening = others.length === 0 ? 'first' : isAlike ? 'alike' : 'other';
        const who = from === 'differs' ? ', not by who spoke last' : '';
        const after = say(before, said);
        return after.ok ? [`${from} ${happening}${who} ${after.value.state}`] : [];
      }),
    );
    expect(drawn.toSorted()).toEqual([...new Set(walked)].toSorted());
  });

  it('stands as soon as a second officer says the same, and not by one who says it twice', () => {
    expect(standingOf(saying(['anna', 800], ['anna', 800]))).toBeUndefined();
    expect(standingOf(saying(['anna', 800], ['bram', 812], ['anna', 812]))).toBe(812);
    expect(standingOf(saying(['anna', 800], ['bram', 812], ['chair', 800]))).toBe(800);
    expect(standingOf(saying(['anna', 0], ['bram', 0]))).toBe(0);
  });

  it('shows, before it stands, who has said a figure and no figure', () => {
    expect(urnSummaryOf(saying())).toEqual({ state: 'unsaid', officers: [], ballots: undefined });
    expect(urnSummaryOf(saying(['bram', 812], ['anna', 800]))).toEqual({
      state: 'differs',
      officers: ['bram', 'anna'],
      ballots: undefined,
    });
    expect(urnSummaryOf(saying(['anna', 800], ['bram', 800])).ballots).toBe(800);
  });

  it('is not found by one officer who tries figure after figure against that of another', () => {
    const tried = Array.from({ length: 50 }, (_, at) => ['bram', 780 + at] as const);
    expect(saying(['anna', 800], ...tried)).toMatchObject({ state: 'differs' });
    expect(hasSpokenLast(saying(['anna', 800], ...tried), 'bram')).toBe(true);
    expect(standingOf(saying(['anna', 800], ['bram', 812], ['anna', 800], ['bram', 800]))).toBe(800);
  });

  it('stands exactly where the last word is also the last word of somebody else', () => {
    const figure = fc.tuple(fc.constantFrom('anna', 'bram', 'chair'), fc.constantFrom(799, 800, 801));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), (figures) => {
        // Who said what, kept apart from the machine: a word counts unless its officer spoke last and they differ.
        const words: (readonly [string, number])[] = [];
        const standing = (): number | undefined => {
          const [officer = '', value = 0] = words.at(-1) ?? [];
          const last = new Map(words);
          last.delete(officer);
          return [...last.values()].includes(value) ? value : undefined;
        };
        for (const [officer, value] of figures) {
          const isDiffering = standing() === undefined && new Set(words.map(([name]) => name)).size > 1;
          if (!(isDiffering && words.at(-1)?.[0] === officer)) words.push([officer, value]);
        }
        expect(standingOf(saying(...figures))).toBe(standing());
      }),
    );
  });
});
