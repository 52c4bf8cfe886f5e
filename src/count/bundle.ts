/**
 * A bundle of paper ballots, keyed one by one, twice: the same states as a count table, with a ballot in each box. What
 * two officers keyed is laid side by side so that a ballot one of them passed over or keyed twice makes a single gap, and
 * not a difference in every ballot after it.
 */
import type { HandedIn, Keyed, TableHappening, TableRules, TableState, Values } from './double-entry.ts';
import { type SuspectGround, suspectGrounds } from './suspect.ts';
import { type FieldKey, FieldKey as Key } from './table-field.ts';

export interface BundleShape {
  /** Places of the two entries side by side; in one entry alone, its ballots. */
  readonly places: number;
  /** How many ballots each officer counted by hand before keying them; one figure where both counted the same. */
  readonly counted: readonly number[];
}

/** What a ballot is: its marks in the choices language or, of one that lies on the suspect pile, `suspectClassOf`. */
export type BallotClass = string;

/** A ballot on the suspect pile, with what is doubted: `suspect:altered`, or `suspect` where the intention is unclear. */
export const suspectClassOf = (ground: SuspectGround): BallotClass =>
  ground === 'intention-unclear' ? 'suspect' : `suspect:${ground}`;

const doubted: ReadonlyMap<BallotClass | undefined, SuspectGround> = new Map(
  suspectGrounds.map((ground) => [suspectClassOf(ground), ground]),
);

/** What is doubted; undefined of a ballot that does not lie on the suspect pile, and where there is none. */
export const groundOf = (ballot: BallotClass | undefined): SuspectGround | undefined => doubted.get(ballot);
export const isSuspect = (ballot: BallotClass | undefined): boolean => doubted.has(ballot);

/** Two officers who set a ballot aside agree that it is suspect, whatever each of them doubts: the bureau decides. */
const isSame = (one: BallotClass | undefined, other: BallotClass | undefined): boolean =>
  one === other || (isSuspect(one) && isSuspect(other));

export type BundleState = TableState<BundleShape, BallotClass>;
export type BundleHappening = TableHappening<BundleShape, BallotClass>;

/** A physical bundle has as many ballots as the bureau makes its bundles of; never more than this. */
export const mostInBundle = 100;
/** The number written on a bundle. */
export const mostBundles = 9999;

/** The boxes of a bundle, in the order of their places. */
export const placeKeys: readonly FieldKey[] = Array.from({ length: 2 * mostInBundle }, (_, index) =>
  Key.parse(`ballot/${index + 1}`),
);

/** The box of a place, from 1. */
export function placeKey(place: number): FieldKey {
  const key = placeKeys[place - 1];
  if (key === undefined) throw new RangeError(`no place ${place} in a bundle`);
  return key;
}

/** The place of a box, from 1; 0 for what is no box of a bundle. */
export const placeOfKey = (key: FieldKey): number => placeKeys.indexOf(key) + 1;

/** One ballot after the other as the boxes of an entry: as many as its officer had counted by hand. */
export function bundleEntry(ballots: readonly BallotClass[]): {
  readonly shape: BundleShape;
  readonly figures: Values<BallotClass>;
} {
  return { shape: { places: ballots.length, counted: [ballots.length] }, figures: valuesOf(ballots) };
}

function valuesOf(ballots: readonly (BallotClass | null)[]): Values<BallotClass> {
  const figures: Partial<Record<FieldKey, BallotClass>> = {};
  ballots.forEach((ballot, index) => {
    if (ballot !== null) figures[placeKey(index + 1)] = ballot;
  });
  return figures;
}

/** The ballots of an entry in their order; places where it has none are passed over. */
export function ballotsOf(entry: {
  readonly shape: Pick<BundleShape, 'places'>;
  readonly figures: Values<BallotClass>;
}): readonly BallotClass[] {
  return placeKeys.slice(0, entry.shape.places).flatMap((key) => entry.figures[key] ?? []);
}

/**
 * The rules by which two entries of a bundle are held against each other. Every ballot by itself can be true; together
 * they must be as many as one of the officers counted, or a ballot was lost or added on the way: then each is keyed anew.
 *
 * Up to the first gap a place is the ballot's place in the bundle. From there on only the paper tells which ballot lies
 * where, so that all of it is keyed anew: the ballot of the bundle at that place, and none after its last.
 */
export const bundleRules: TableRules<BundleShape, BallotClass> = {
  alike: (one, other) => {
    const pairs = sideBySide(ballotsOf(one), ballotsOf(other));
    const counted = [...new Set([...one.shape.counted, ...other.shape.counted])];
    const inPlaces = (
      entry: HandedIn<BundleShape, BallotClass>,
      of: (pair: Pair) => BallotClass | null,
    ): HandedIn<BundleShape, BallotClass> => ({
      officer: entry.officer,
      shape: { places: pairs.length, counted },
      figures: valuesOf(pairs.map(of)),
    });
    return [inPlaces(one, ([left]) => left), inPlaces(other, ([, right]) => right)];
  },
  differing: (one, other) => {
    const places = placeKeys.slice(0, one.shape.places);
    const from = firstGap(one, other);
    return [
      ...places.slice(0, from).filter((key) => !isSame(one.figures[key], other.figures[key])),
      ...places.slice(from),
    ];
  },
  ordered: (_entry, fields) => placeKeys.filter((key) => fields.includes(key)),
  incoherent: (entry) =>
    entry.shape.counted.includes(ballotsOf(entry).length) ? [] : placeKeys.slice(0, entry.shape.places),
};

/** From 0 the first place where one entry has a ballot and the other none; behind every place where there is none. */
function firstGap(one: Keyed<BundleShape, BallotClass>, other: Keyed<BundleShape, BallotClass>): number {
  const gap = placeKeys.findIndex(
    (key) => (one.figures[key] === undefined) !== (other.figures[key] === undefined),
  );
  return gap === -1 ? placeKeys.length : gap;
}

/**
 * Whether a place, from 1, lies at a gap or behind one. What is there can be keyed anew by both, all of it, and not be
 * decided alone: the places behind would close on ballots that nobody has looked at there.
 */
export function isBehindGap(state: BundleState, place: number): boolean {
  return 'open' in state && place > firstGap(state.first, state.second);
}

/** Two entries that are shifted against each other: from which place, from 1, and how many open places lie before it. */
export interface Shift {
  readonly from: number;
  readonly before: number;
}

/** null where the entries are not shifted: every open place can be decided alone. */
export function shiftOf(state: BundleState): Shift | null {
  if (!('open' in state)) return null;
  const before = state.open.filter((key) => !isBehindGap(state, placeOfKey(key))).length;
  return before === state.open.length ? null : { from: firstGap(state.first, state.second) + 1, before };
}

type Pair = readonly [BallotClass | null, BallotClass | null];

/** So much more than all gaps together can add to it: fewer differences come first, then fewer gaps. */
const difference = 1000;
const gap = difference + 1;

/**
 * The pairing with the fewest differences: a ballot against another one, or against nothing. Where there are several,
 * the one that pairs ballots rather than leaving gaps. Levenshtein's distance, walked back.
 */
export function sideBySide(one: readonly BallotClass[], other: readonly BallotClass[]): readonly Pair[] {
  /** The cost of the first `i` against the first `j`; beyond the edges there is no way. */
  const costs: number[][] = [];
  const cost = (i: number, j: number): number => costs[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const paired = (i: number, j: number): number =>
    cost(i - 1, j - 1) + (isSame(one[i - 1], other[j - 1]) ? 0 : difference);
  for (let i = 0; i <= one.length; i += 1) {
    const row: number[] = [];
    costs.push(row);
    for (let j = 0; j <= other.length; j += 1) {
      const least = Math.min(paired(i, j), cost(i - 1, j) + gap, cost(i, j - 1) + gap);
      row.push(i === 0 && j === 0 ? 0 : least);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [one.length, other.length];
  while (i > 0 || j > 0) {
    if (cost(i, j) === paired(i, j)) {
      pairs.push([one[i - 1] ?? null, other[j - 1] ?? null]);
      i -= 1;
      j -= 1;
    } else if (cost(i, j) === cost(i - 1, j) + gap) {
      pairs.push([one[i - 1] ?? null, null]);
      i -= 1;
    } else {
      pairs.push([null, other[j - 1] ?? null]);
      j -= 1;
    }
  }
  return pairs.reverse();
}
