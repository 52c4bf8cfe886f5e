/** The canton's office on a file, and what officers do at the bundles of its bureau of paper. */
import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { formatChoices } from '../../src/ballot/choices-language.ts';
import { readQuickLine } from '../../src/ballot/quick-line.ts';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import { type BallotClass, type BundleState, suspectClassOf } from '../../src/count/bundle.ts';
import { findContest } from '../../src/election/lookup.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { type BundleDesk, handInBundle, keepBundleDraft, sitDownToBundle } from '../../src/office/bundles.ts';
import { decidePlace, resetBundle } from '../../src/office/decide-bundle.ts';
import type { BundlePlace, OfficeEvent, TablePlace } from '../../src/office/events.ts';
import type { Ledger, Randomness } from '../../src/office/ports.ts';
import { type Desk, done, paperDesk, place } from './paper-office.ts';
import { officer, paper } from './practice-canton.ts';

export interface Room extends Desk {
  readonly randomness: Randomness;
}

/** Bytes that differ each time, and are the same in each run. */
function drawnBytes(): Randomness {
  let asked = 0;
  return {
    bytes: (count) => {
      asked += 1;
      return createHash('sha256').update(`bytes ${asked}`).digest().subarray(0, count);
    },
  };
}

/** A new office, with the tokens of its ballots from there. */
export const room = (randomness: Randomness = drawnBytes(), text?: string): Room => ({
  ...paperDesk(text),
  randomness,
});

/** The same file after the program was ended and started again. */
export function restarted({ ledger, path, ...rest }: Room): Room {
  ledger.close();
  const opened = done(officeFiles.open(path));
  onTestFinished(() => opened.close());
  return { ...rest, ledger: opened, path };
}

export const deskOf = ({ ledger, clock, randomness }: Room, name: string): BundleDesk => ({
  ...{ ledger, clock, randomness },
  officer: officer(name),
});

export const bundleAt = (bundle: number, where: TablePlace = place): BundlePlace => ({ ...where, bundle });

export const sitAt = (the: Room, name: string, bundle = 1) =>
  sitDownToBundle(deskOf(the, name), bundleAt(bundle));

/** Sits down and hands in these ballots. */
export function key(
  the: Room,
  name: string,
  ballots: readonly BallotClass[],
  where: BundlePlace = bundleAt(1),
): BundleState {
  const desk = deskOf(the, name);
  const sitting = done(sitDownToBundle(desk, where));
  return done(
    handInBundle(desk, sitting.place, {
      ...{ counted: ballots.length, ballots, places: {} },
      version: sitting.draft.version,
    }),
  );
}

/** Both officers key the same. */
export const keyTwice = (the: Room, ballots: readonly BallotClass[], where: BundlePlace = bundleAt(1)) => {
  key(the, 'anna', ballots, where);
  return key(the, 'bram', ballots, where);
};

/** Sits down to the open places and hands in what is in them. */
export function correct(
  the: Room,
  name: string,
  places: Readonly<Record<string, BallotClass | null>>,
  bundle = 1,
): Result<BundleState, Problem> {
  const desk = deskOf(the, name);
  const sitting = done(sitDownToBundle(desk, bundleAt(bundle)));
  return handInBundle(desk, sitting.place, {
    ...{ counted: null, ballots: [], places },
    version: sitting.draft.version,
  });
}

export const decide = (
  the: Room,
  name: string,
  at: number,
  ballot: BallotClass,
  reason = 'read from the paper',
) => decidePlace(deskOf(the, name), bundleAt(1), { place: at, ballot, reason });

/** The last event of a bundle. */
export const lastEvent = ({ ledger }: Room, bundle: number): number | null =>
  ledger.bundleRows(paper).find((row) => row.bundle === bundle)?.event ?? null;

export const setAside = (
  the: Room,
  name: string,
  bundle = 1,
  why = 'the wrong number on it',
  seen = lastEvent(the, bundle),
) => resetBundle(deskOf(the, name), bundleAt(bundle), why, seen);

/** Keeps a draft of the first entry of the first bundle; in place of the one there is, where `version` is 0. */
export const keep = (the: Room, version: number, ballots: readonly BallotClass[], name = 'anna') => {
  const own = { ...bundleAt(1), entry: 1 } as const;
  return keepBundleDraft(deskOf(the, name), own, {
    ...{ version: version || (the.ledger.bundleDraft(own)?.version ?? 0) },
    ...{ counted: ballots.length, ballots, places: {} },
  });
};

/** What an officer who types this line has said of a ballot. */
export function typed({ election }: Ledger, where: TablePlace, line: string): BallotClass {
  const contest = findContest(election, where.contest);
  if (contest === undefined) throw new Error(`no contest ${where.contest}`);
  const read = readQuickLine(contest, line);
  if (read.kind === 'suspect') return suspectClassOf(read.ground ?? 'intention-unclear');
  if (read.kind !== 'ballot') throw new Error(`${line}: ${read.kind}`);
  return formatChoices([read.choice]);
}

/** Events, oldest first, of the kinds whose names begin so. */
export const eventsOf = ({ ledger }: Room, ...beginnings: readonly string[]): readonly OfficeEvent[] =>
  ledger
    .events({ limit: 5000 })
    .filter(({ type }) => beginnings.some((beginning) => type.startsWith(beginning)))
    .toReversed();

/** Everything that follows from ballots that count. */
export const counting = ({ ledger }: Room) => ({
  cells: ledger.cells().filter(({ value }) => value !== 0),
  scans: [...ledger.scanCounts()].map(([bureau, { counted }]) => [bureau, counted]),
});
