import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BallotClass,
  type BundleHappening,
  type BundleState,
  ballotsOf,
  bundleEntry,
  bundleRules,
  groundOf,
  isBehindGap,
  isSuspect,
  mostInBundle,
  placeKey,
  placeOfKey,
  shiftOf,
  sideBySide,
  suspectClassOf,
} from '../../src/count/bundle.ts';
import { FieldKey } from '../../src/count/table-field.ts';
import { transition } from '../../src/count/transition.ts';

const stateOf = (happenings: readonly BundleHappening[], from: BundleState = { state: 'empty' }) =>
  happenings.reduce<BundleState>((state, happening) => {
    const next = transition(state, happening, bundleRules);
    if (!next.ok) throw new Error(`${happening.type} after ${state.state}: ${next.error}`);
    return next.value;
  }, from);

const begin = (officer: string, entry: 1 | 2): BundleHappening => ({ type: 'begin', officer, entry });
const handIn = (officer: string, entry: 1 | 2, ballots: readonly BallotClass[]): BundleHappening => ({
  type: 'hand-in',
  officer,
  entry,
  table: bundleEntry(ballots),
});
/** Anna keys the first entry, bram the second. */
const keyed = (first: readonly BallotClass[], second: readonly BallotClass[]) =>
  stateOf([begin('anna', 1), handIn('anna', 1, first), begin('bram', 2), handIn('bram', 2, second)]);
/** An officer who keys the open places anew, as the paper has them. */
const correct = (
  state: BundleState,
  officer: string,
  entry: 1 | 2,
  places: Readonly<Record<string, BallotClass>>,
) => stateOf([begin(officer, entry), { type: 'correct', officer, entry, figures: places }], state);

const openPlaces = (state: BundleState): readonly number[] =>
  'open' in state ? state.open.map(placeOfKey) : [];

const anyBallots = (most: number, kinds = 'ABC') =>
  fc.array(fc.constantFrom(...kinds.split('')), { maxLength: most });

/** Every way there is to lay two rows side by side without crossing, as ballots against each other and gaps. */
function* everyPairing(
  one: readonly string[],
  other: readonly string[],
): Generator<{ readonly cost: number; readonly gaps: number }> {
  const [first, ...ones] = one;
  const [second, ...others] = other;
  if (first === undefined && second === undefined) yield { cost: 0, gaps: 0 };
  if (first !== undefined && second !== undefined)
    for (const { cost, gaps } of everyPairing(ones, others))
      yield { cost: cost + (first === second ? 0 : 1), gaps };
  if (first !== undefined)
    for (const { cost, gaps } of everyPairing(ones, other)) yield { cost: cost + 1, gaps: gaps + 1 };
  if (second !== undefined)
    for (const { cost, gaps } of everyPairing(one, others)) yield { cost: cost + 1, gaps: gaps + 1 };
}

describe('two entries side by side', () => {
  it('hold every ballot of both, in its order', () => {
    fc.assert(
      fc.property(anyBallots(30), anyBallots(30), (one, other) => {
        const pairs = sideBySide(one, other);
        expect(pairs.flatMap(([left]) => left ?? [])).toEqual(one);
        expect(pairs.flatMap(([, right]) => right ?? [])).toEqual(other);
        expect(pairs.every(([left, right]) => left !== null || right !== null)).toBe(true);
      }),
    );
  });

  it('have no more differences than the best of all ways to lay them, and no more gaps than those need', () => {
    fc.assert(
      fc.property(anyBallots(5), anyBallots(5), (one, other) => {
        const all = [...everyPairing(one, other)];
        const least = Math.min(...all.map(({ cost }) => cost));
        const fewest = Math.min(...all.flatMap(({ cost, gaps }) => (cost === least ? gaps : [])));
        const pairs = sideBySide(one, other);

        expect(pairs.filter(([left, right]) => left !== right)).toHaveLength(least);
        expect(pairs.filter(([left, right]) => left === null || right === null)).toHaveLength(fewest);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a bundle that two officers keyed', () => {
  it('is agreed where both keyed the same, and holds what they keyed', () => {
    fc.assert(
      fc.property(anyBallots(mostInBundle), (ballots) => {
        const state = keyed(ballots, ballots);
        expect(state.state).toBe('agreed');
        if (state.state === 'agreed') expect(ballotsOf(state.first)).toEqual(ballots);
      }),
    );
  });

  const oneTooMany = fc
    .tuple(anyBallots(mostInBundle), fc.nat())
    .filter(([ballots]) => ballots.length > 0)
    .map(([ballots, at]) => ({ ballots, at: at % ballots.length }));

  const fromTo = (from: number | undefined, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - (from ?? to)) + 1 }, (_, at) => (from ?? to) + at);

  /** From the first to the last place of the equal ballots among which this one lies: nobody can tell them apart. */
  function runAround(ballots: readonly BallotClass[], at: number): readonly [number, number] {
    let [from, to] = [at, at];
    while (from > 0 && ballots[from - 1] === ballots[at]) from -= 1;
    while (to + 1 < ballots.length && ballots[to + 1] === ballots[at]) to += 1;
    return [from + 1, to + 1];
  }

  it.each(['the first', 'the second'])('and %s passed one ballot over is open from there on', (who) => {
    fc.assert(
      fc.property(oneTooMany, ({ ballots, at }) => {
        const fewer = ballots.toSpliced(at, 1);
        const open = openPlaces(who === 'the first' ? keyed(fewer, ballots) : keyed(ballots, fewer));
        const [from, to] = runAround(ballots, at);

        expect(open).toEqual(fromTo(open[0], ballots.length));
        expect(open[0]).toBeGreaterThanOrEqual(from);
        expect(open[0]).toBeLessThanOrEqual(to);
      }),
    );
  });

  it.each(['the first', 'the second'])('and %s keyed one ballot twice is open from there on', (who) => {
    fc.assert(
      fc.property(
        oneTooMany.filter(({ ballots }) => ballots.length < mostInBundle),
        ({ ballots, at }) => {
          const more = ballots.toSpliced(at, 0, ...ballots.slice(at, at + 1));
          const open = openPlaces(who === 'the first' ? keyed(more, ballots) : keyed(ballots, more));
          const [from, to] = runAround(more, at);

          expect(open).toEqual(fromTo(open[0], more.length));
          expect(open[0]).toBeGreaterThanOrEqual(from);
          expect(open[0]).toBeLessThanOrEqual(to);
        },
      ),
    );
  });

  it('are shifted from the place on where one was left out, with the open places before it', () => {
    const paper = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(shiftOf(keyed(paper, paper))).toBeNull();
    expect(shiftOf(keyed(paper, paper.with(1, 'x')))).toBeNull();
    expect(shiftOf(keyed(paper, paper.toSpliced(3, 1)))).toEqual({ from: 4, before: 0 });
    expect(shiftOf(keyed(paper, paper.with(1, 'x').toSpliced(3, 0, 'd')))).toMatchObject({ before: 1 });
    expect(shiftOf(keyed(paper.toSpliced(0, 1), paper))).toEqual({ from: 1, before: 0 });
    expect(shiftOf({ state: 'empty' })).toBeNull();
  });

  it('lie at a gap or behind it from the place on where it is, and not before', () => {
    const state = keyed(['a', 'b', 'c', 'd', 'e'], ['a', 'x', 'c', 'e']);
    expect([1, 2, 3, 4, 5].map((place) => isBehindGap(state, place))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(isBehindGap({ state: 'empty' }, 1)).toBe(false);
  });

  it('and one keyed as another ballot has one open place, and that exactly', () => {
    fc.assert(
      fc.property(oneTooMany, ({ ballots, at }) => {
        expect(openPlaces(keyed(ballots, ballots.with(at, 'D')))).toEqual([at + 1]);
      }),
    );
  });

  it('and one left out in the middle of a hundred is open from its place on, and nothing before', () => {
    const ballots = Array.from({ length: 100 }, (_, at) => `list ${at % 7}`);
    const state = keyed(ballots, ballots.toSpliced(49, 1));

    expect(openPlaces(state)).toEqual(fromTo(50, 100));
    expect(state).toMatchObject({
      state: 'differs',
      because: 'different',
      first: { officer: 'anna', shape: { places: 100 }, figures: { 'ballot/50': 'list 0' } },
      second: { officer: 'bram', shape: { places: 100 } },
    });
    if ('second' in state) expect(state.second.figures[placeKey(50)]).toBeUndefined();
  });
});

describe('open places that are keyed anew', () => {
  /** A bundle, and slips that one officer can make at each of its ballots. */
  const slips = fc.array(
    fc.record({
      ballot: fc.constantFrom('A', 'B', 'C'),
      slip: fc.oneof(
        { weight: 6, arbitrary: fc.constant('none') },
        { weight: 1, arbitrary: fc.constantFrom('missed', 'doubled', 'other') },
      ),
      byFirst: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  const asKeyed = (ballot: BallotClass, slip: string): readonly BallotClass[] => {
    if (slip === 'missed') return [];
    return slip === 'doubled' ? [ballot, ballot] : [slip === 'other' ? 'D' : ballot];
  };

  /** What an officer finds who looks for the ballot at each open place: none after the last of the bundle. */
  function fromPaper(
    state: BundleState,
    paper: readonly BallotClass[],
  ): Readonly<Record<string, BallotClass>> {
    return Object.fromEntries(
      openPlaces(state).flatMap((place) => {
        const ballot = paper[place - 1];
        return ballot === undefined ? [] : [[placeKey(place), ballot] as const];
      }),
    );
  }

  function bothCorrect(state: BundleState, places: Readonly<Record<string, BallotClass>>): BundleState {
    if (state.state !== 'differs') return state;
    const after = correct(state, 'anna', 1, places);
    return after.state === 'differs' ? correct(after, 'bram', 2, places) : after;
  }

  it('as the paper has them make the ballots the paper’s, whatever slips one officer made', () => {
    fc.assert(
      fc.property(slips, fc.boolean(), (bundle, swapped) => {
        const paper = bundle.map(({ ballot }) => ballot);
        const slipped = bundle.flatMap(({ ballot, slip }) => asKeyed(ballot, slip));
        const state = swapped ? keyed(slipped, paper) : keyed(paper, slipped);
        const after = bothCorrect(state, fromPaper(state, paper));

        expect(after.state).toBe('agreed');
        if (after.state === 'agreed') expect(ballotsOf(after.first)).toEqual(paper);
      }),
    );
  });

  it('do so too where both slipped, if not alike, and one counted it right by hand', () => {
    fc.assert(
      fc.property(slips, (bundle) => {
        const paper = bundle.map(({ ballot }) => ballot);
        const entry = (isFirst: boolean) =>
          bundle.flatMap(({ ballot, slip, byFirst }) => asKeyed(ballot, byFirst === isFirst ? slip : 'none'));
        const state = keyed(entry(true), entry(false));
        // An entry is handed in with as many ballots as its officer counted by hand.
        const isCounted = [true, false].some((isFirst) => entry(isFirst).length === paper.length);
        // Where both slipped alike there is nothing to see.
        fc.pre('open' in state && isCounted && isPaperWhereAlike(state, paper));
        const after = bothCorrect(state, fromPaper(state, paper));

        expect(after.state).toBe('agreed');
        if (after.state === 'agreed') expect(ballotsOf(after.first)).toEqual(paper);
      }),
    );
  });

  const isPaperWhereAlike = (state: BundleState, paper: readonly BallotClass[]): boolean => {
    if (!('second' in state) || !('open' in state)) return false;
    const open = openPlaces(state);
    return Array.from({ length: state.first.shape.places }, (_, at) => at + 1)
      .filter((place) => !open.includes(place))
      .every((place) => state.first.figures[placeKey(place)] === paper[place - 1]);
  };

  it('leave no ballot out where one was keyed twice and another passed over, though the number fits', () => {
    const paper = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    const slipped = ['1', '2', '2', '3', '4', '5', '6', '7', '8', '9'];
    const state = keyed(slipped, paper);
    const after = bothCorrect(state, fromPaper(state, paper));
    expect(after.state === 'agreed' ? ballotsOf(after.first) : after.state).toEqual(paper);
  });

  it('in which both find no ballot, though both counted it by hand, are all keyed anew', () => {
    const state = keyed(['A', 'B', 'C'], ['A', 'D', 'C']);
    // Once the first finds none there, the second keys from there on: no place is named by its number alone.
    const after = bothCorrect(state, { 'ballot/3': 'C' });
    expect(after).toMatchObject({ state: 'differs', because: 'incoherent', reentered: [] });
    expect(openPlaces(after)).toEqual([1, 2, 3]);
    const [first, second, third] = ['A', 'B', 'C'];
    const places = { 'ballot/1': first, 'ballot/2': second, 'ballot/3': third };
    expect(bothCorrect(after, places)).toMatchObject({ state: 'agreed' });
  });

  it('are never agreed with more ballots, or fewer, than one of the two counted by hand', () => {
    const kept = fc.array(fc.constantFrom('A', 'B', 'suspect'), { maxLength: 6 });
    const found = fc.dictionary(
      fc.constantFrom(...[1, 2, 3, 4, 5, 6].map((place) => `ballot/${place}`)),
      fc.constantFrom('A', 'B', 'C'),
    );
    fc.assert(
      fc.property(kept, kept, found, (one, other, places) => {
        const after = bothCorrect(keyed(one, other), places);
        if (after.state !== 'agreed') return;
        expect([one.length, other.length]).toContain(ballotsOf(after.first).length);
      }),
    );
  });

  it('by one officer alone count only where the other had them so', () => {
    const right = keyed(['A', 'B', 'C'], ['A', 'C', 'C']);
    expect(correct(right, 'bram', 2, { 'ballot/2': 'B' }).state).toBe('agreed');
    expect(correct(right, 'bram', 2, { 'ballot/2': 'A' })).toMatchObject({
      state: 'differs',
      reentered: [2],
    });
    expect(correct(right, 'anna', 1, {})).toMatchObject({ state: 'differs', reentered: [1] });
  });

  it('can be decided by a third officer, as a ballot or as none, each of them by itself', () => {
    const state = keyed(['A', 'B', 'C'], ['A', 'C']);
    const decide = (place: number, value: BallotClass | null): BundleHappening => ({
      ...{ type: 'decide', officer: 'chair', field: placeKey(place), value },
    });
    // What lies behind is alike once the gap is closed, and nobody has looked at it there.
    expect(openPlaces(stateOf([decide(2, 'B')], state))).toEqual([3]);
    const ballots = (value: BallotClass | null) => {
      const after = stateOf([decide(2, value), decide(3, 'C')], state);
      return after.state === 'agreed' ? ballotsOf(after.second) : after.state;
    };

    expect(ballots('B')).toEqual(['A', 'B', 'C']);
    expect(ballots(null)).toEqual(['A', 'C']);
  });
});

describe('an entry of a bundle', () => {
  it('has a place for each ballot, in its order', () => {
    expect(bundleEntry(['A', 'B'])).toStrictEqual({
      shape: { places: 2, counted: [2] },
      figures: { 'ballot/1': 'A', 'ballot/2': 'B' },
    });
  });

  it('has nothing beyond its places, and differs in nothing there', () => {
    const ofOne = (figures: Readonly<Record<string, BallotClass>>) => ({
      shape: { places: 1, counted: [1] },
      figures,
    });
    const more = ofOne({ 'ballot/1': 'A', 'ballot/2': 'B' });

    expect(ballotsOf(more)).toEqual(['A']);
    expect(bundleRules.differing(more, ofOne({ 'ballot/1': 'A' }))).toEqual([]);
  });

  it('says of a ballot on the suspect pile what docs/states/bundle.md says', () => {
    expect(suspectClassOf('intention-unclear')).toBe('suspect');
    expect(suspectClassOf('altered')).toBe('suspect:altered');
    expect(groundOf('suspect')).toBe('intention-unclear');
    expect(groundOf('suspect:altered')).toBe('altered');
    for (const other of ['CK=2', 'suspected', undefined]) {
      expect(groundOf(other)).toBeUndefined();
      expect(isSuspect(other)).toBe(false);
    }
  });

  it('takes a ballot that both officers doubt for the same one, whatever each of them doubts', () => {
    const [one, other] = [
      ['A', 'suspect:altered', 'suspect', 'B'],
      ['A', 'suspect:object', 'suspect:altered', 'suspect'],
    ];
    expect(sideBySide(one, other)).toEqual(one.map((ballot, at) => [ballot, other[at]]));
    expect(bundleRules.differing(bundleEntry(one), bundleEntry(other))).toEqual(['ballot/4']);
    expect(bundleRules.differing(bundleEntry(['suspect']), bundleEntry(['suspected']))).toEqual(['ballot/1']);
  });
});

it('a place has a box of its own, as many as two entries without a common ballot need', () => {
  const places = Array.from({ length: 2 * mostInBundle }, (_, at) => at + 1);
  expect(places.map((place) => placeOfKey(placeKey(place)))).toEqual(places);
  expect(() => placeKey(0)).toThrow(RangeError);
  expect(() => placeKey(2 * mostInBundle + 1)).toThrow(RangeError);
  expect(placeOfKey(FieldKey.parse('valid'))).toBe(0);
});
