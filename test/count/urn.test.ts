import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FigureSaid,
  foundOf,
  sayFound,
  type UrnState,
  urnStates,
  urnSummaryOf,
} from '../../src/count/urn.ts';

const saying = (...figures: readonly (readonly [string, number])[]): UrnState =>
  figures.reduce<UrnState>((state, [officer, ballots]) => sayFound(state, { officer, ballots }), {
    state: 'unsaid',
  });
const states: Readonly<Record<UrnState['state'], UrnState>> = {
  unsaid: { state: 'unsaid' },
  'said-once': { state: 'said-once', said: [{ officer: 'anna', ballots: 800 }] },
  differs: {
    state: 'differs',
    said: [
      { officer: 'anna', ballots: 800 },
      { officer: 'bram', ballots: 812 },
    ],
  },
  stands: {
    state: 'stands',
    ballots: 800,
    said: [
      { officer: 'anna', ballots: 800 },
      { officer: 'bram', ballots: 800 },
    ],
  },
};
const happenings: readonly FigureSaid[] = ['anna', 'bram', 'chair'].flatMap((officer) =>
  [800, 812, 0].map((ballots) => ({ officer, ballots })),
);

/** By hand: anna, bram and the chair each say 800, 812 or 0. */
const expected: Readonly<Record<UrnState['state'], readonly (UrnState['state'] | number)[]>> = {
  unsaid: Array.from({ length: 9 }, () => 'said-once'),
  'said-once': [
    ...(['said-once', 'said-once', 'said-once'] as const),
    ...[800, 'differs' as const, 'differs' as const],
    ...[800, 'differs' as const, 'differs' as const],
  ],
  differs: [
    ...['differs' as const, 812, 'differs' as const],
    ...[800, 'differs' as const, 'differs' as const],
    ...[800, 812, 'differs' as const],
  ],
  stands: [
    ...[800, 'differs' as const, 'differs' as const],
    ...[800, 'differs' as const, 'differs' as const],
    ...[800, 'differs' as const, 'differs' as const],
  ],
};

describe('the ballots found in the urns', () => {
  it.each(urnStates)('that are %s answer every figure that an officer says', (state) => {
    const answers = happenings.map((said) => {
      const after = sayFound(states[state], said);
      return after.state === 'stands' ? after.ballots : after.state;
    });
    expect(answers).toEqual(expected[state]);
  });

  it('are drawn as they are, every arrow and no other', () => {
    const drawing = readFileSync(new URL('../../docs/states/urn.md', import.meta.url), 'utf8');
    const drawn = [...drawing.matchAll(/^ {4}([a-z-]+) --> ([a-z-]+): (\S+) \/ ballots-found$/gm)].map(
      ([, from, to, happening]) => `${from} ${happening} ${to}`,
    );
    const walked = urnStates.flatMap((from) =>
      happenings.map((said) => {
        const before = states[from];
        const others =
          before.state === 'unsaid' ? [] : before.said.filter((one) => one.officer !== said.officer);
        const isAlike = others.some(({ ballots }) => ballots === said.ballots);
        const happening = others.length === 0 ? 'first' : isAlike ? 'alike' : 'other';
        return `${from} ${happening} ${sayFound(before, said).state}`;
      }),
    );
    expect(drawn.toSorted()).toEqual([...new Set(walked)].toSorted());
  });

  it('stand as soon as a second officer says the same, and not by one who says it twice', () => {
    expect(foundOf(saying(['anna', 800], ['anna', 800]))).toBeUndefined();
    expect(foundOf(saying(['anna', 800], ['bram', 812], ['anna', 812]))).toBe(812);
    expect(foundOf(saying(['anna', 800], ['bram', 812], ['chair', 800]))).toBe(800);
    expect(foundOf(saying(['anna', 0], ['bram', 0]))).toBe(0);
  });

  it('show, before they stand, who has said a figure and no figure', () => {
    expect(urnSummaryOf(saying())).toEqual({ state: 'unsaid', officers: [], ballots: undefined });
    expect(urnSummaryOf(saying(['bram', 812], ['anna', 800]))).toEqual({
      state: 'differs',
      officers: ['bram', 'anna'],
      ballots: undefined,
    });
    expect(urnSummaryOf(saying(['anna', 800], ['bram', 800])).ballots).toBe(800);
  });

  it('stand exactly where the last word is also the last word of somebody else', () => {
    const figure = fc.tuple(fc.constantFrom('anna', 'bram', 'chair'), fc.constantFrom(799, 800, 801));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), (figures) => {
        const last = new Map<string, number>(figures);
        const [officer = '', ballots = 0] = figures.at(-1) ?? [];
        last.delete(officer);
        const isSaidTwice = [...last.values()].includes(ballots);
        expect(foundOf(saying(...figures))).toBe(isSaidTwice ? ballots : undefined);
      }),
    );
  });
});
