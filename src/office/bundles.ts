/** Keying a bundle of paper ballots, one by one: sitting down to it, its draft, and handing it in. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import {
  type BallotClass,
  type BundleState,
  bundleRules,
  mostBundles,
  mostInBundle,
} from '../count/bundle.ts';
import { entryNumbers } from '../count/double-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import { transition } from '../count/transition.ts';
import {
  type BundleEvent,
  bundleHappeningOf,
  countingBallots,
  isBundleNumber,
  suspectPlaces,
} from './bundle-events.ts';
import type { BundleDraft, BundleDraftPlace } from './bundle-ports.ts';
import { countBundle } from './count-bundle.ts';
import type { BundlePlace } from './events.ts';
import { findTable } from './find-table.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger, LedgerWriter, Randomness } from './ports.ts';
import { recordSuspect } from './record-suspect.ts';
import { refusal } from './record-table.ts';
import { entryFor, isAt } from './tables.ts';
import { takeWay } from './ways.ts';

/** Who does it, and what the world lends to it. */
export interface BundleDesk {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly officer: Officer;
}

/** What an officer who sits down to a bundle has before them. Nothing in it is what another officer keyed. */
export interface BundleSitting {
  readonly place: BundleDraftPlace;
  readonly draft: BundleDraft;
  /** The places to key anew; null where the whole bundle is keyed. */
  readonly open: readonly FieldKey[] | null;
}

const noDraft: BundleDraft = { version: 0, ballots: [], places: {} };

/**
 * Sits the officer down to their entry of the bundle; goes on where they left off. `NOT_PERMITTED`, what `findTable`
 * finds, `BUNDLE_NUMBER`, `BUREAU_COUNTS_BY_TABLE`, or a refusal of the double entry.
 */
export function sitDownToBundle(desk: BundleDesk, where: BundlePlace): Result<BundleSitting, Problem> {
  const { ledger, clock, officer } = desk;
  const permitted = mayKey(desk, where);
  if (!permitted.ok) return permitted;
  if (!isBundleNumber(where)) {
    return err({ code: 'BUNDLE_NUMBER', params: { found: where.bundle, expected: mostBundles } });
  }
  return ledger.transact((writer) => {
    const state = writer.bundleState(where);
    const entry = entryFor(state, officer.name);
    if (!entry.ok) return err(bundleRefusal(entry.error, where, state));
    const way = takeWay(writer, clock, officer, where.bureau, 'ballots');
    if (!way.ok) return way;
    const { bureau, contest, bundle } = where;
    const place: BundleDraftPlace = { bureau, contest, bundle, entry: entry.value };
    const begun = isAt(state, officer.name, place.entry)
      ? ok(state)
      : recordBundle(writer, where, {
          ...{ type: 'bundle-begun', version: 1, at: clock.now(), officer: officer.name },
          data: place,
        });
    if (!begun.ok) return begun;
    const open = begun.value.state === 'correcting' ? begun.value.open : null;
    return ok({ place, draft: writer.bundleDraft(place) ?? noDraft, open });
  });
}

function mayKey(desk: BundleDesk, place: BundlePlace): Result<undefined, Problem> {
  const permitted = permit(desk.officer, 'table.enter');
  if (!permitted.ok) return permitted;
  const found = findTable(desk.ledger.election, place);
  return found.ok ? ok(undefined) : found;
}

/** Keeps what was keyed so far. `BUNDLE_DRAFT_ELSEWHERE` as `keepDraft` of a table has it. */
export function keepBundleDraft(
  { ledger, officer }: Pick<BundleDesk, 'ledger' | 'officer'>,
  place: BundleDraftPlace,
  draft: BundleDraft,
): Result<BundleDraft, Problem> {
  return ledger.transact((writer) => {
    const version = writer.bundleDraft(place)?.version ?? 0;
    if (version !== draft.version || !isAt(writer.bundleState(place), officer.name, place.entry)) {
      return err({ code: 'BUNDLE_DRAFT_ELSEWHERE', params: { bundle: place.bundle } });
    }
    const kept = { ...draft, version: version + 1 };
    writer.keepBundleDraft(place, kept);
    return ok(kept);
  });
}

/** Gives the entry up: its draft is gone, and another officer may take it. */
export function giveUpBundle(desk: BundleDesk, place: BundleDraftPlace): Result<BundleState, Problem> {
  const { ledger, clock, officer } = desk;
  return ledger.transact((writer) => {
    const after = recordBundle(writer, place, {
      ...{ type: 'bundle-left', version: 1, at: clock.now(), officer: officer.name },
      data: place,
    });
    if (after.ok) writer.keepBundleDraft(place, null);
    return after;
  });
}

/**
 * Hands in what the officer keyed: the whole bundle, or the places that are open. Where both entries agree by it, its
 * ballots are counted in the same transaction. Gives the state that follows.
 */
export function handInBundle(
  desk: BundleDesk,
  place: BundleDraftPlace,
  keyed: Pick<BundleDraft, 'ballots' | 'places'>,
): Result<BundleState, Problem> {
  const { ledger, clock, officer } = desk;
  if (keyed.ballots.length > mostInBundle) {
    return err({ code: 'BUNDLE_TOO_LARGE', params: { found: keyed.ballots.length, expected: mostInBundle } });
  }
  return ledger.transact((writer) => {
    const state = writer.bundleState(place);
    const by = { version: 1, at: clock.now(), officer: officer.name } as const;
    const event: BundleEvent =
      state.state === 'correcting'
        ? { type: 'bundle-corrected', ...by, data: { ...place, places: only(keyed.places, state.open) } }
        : { type: 'bundle-entered', ...by, data: { ...place, ballots: keyed.ballots } };
    const after = recordAndCount(writer, desk, place, event);
    if (after.ok) writer.keepBundleDraft(place, null);
    return after;
  });
}

function only(places: BundleDraft['places'], open: readonly FieldKey[]): BundleDraft['places'] {
  const kept: Partial<Record<FieldKey, BallotClass>> = {};
  for (const key of open) {
    const ballot = places[key];
    if (ballot !== undefined) kept[key] = ballot;
  }
  return kept;
}

/** Records the event if the double entry allows it; gives the state that follows. */
function recordBundle(
  writer: LedgerWriter,
  place: BundlePlace,
  event: BundleEvent,
): Result<BundleState, Problem> {
  const before = writer.bundleState(place);
  const after = transition(before, bundleHappeningOf(event), bundleRules);
  if (!after.ok) return err(bundleRefusal(after.error, place, before));
  writer.append(event);
  return after;
}

/** Nothing is left to key. */
export function dropBundleDrafts(
  writer: Pick<LedgerWriter, 'keepBundleDraft'>,
  { bureau, contest, bundle }: BundlePlace,
): void {
  for (const entry of entryNumbers) writer.keepBundleDraft({ bureau, contest, bundle, entry }, null);
}

/** The same, and counts the ballots where both entries agree by it. */
export function recordAndCount(
  writer: LedgerWriter,
  desk: BundleDesk,
  place: BundlePlace,
  event: BundleEvent,
): Result<BundleState, Problem> {
  const after = recordBundle(writer, place, event);
  if (after.ok && after.value.state === 'agreed') {
    dropBundleDrafts(writer, place);
    countBundle(writer, desk.ledger.election, desk, place, countingBallots(after.value));
    raiseSuspects(writer, desk, place, suspectPlaces(after.value));
  }
  return after;
}

/**
 * A ballot that both officers put on the suspect pile gets its number there; its note says where it was. One that has
 * a number since the bundle was keyed before keeps it.
 */
function raiseSuspects(
  writer: LedgerWriter,
  { clock, officer }: BundleDesk,
  { bureau, contest, bundle }: BundlePlace,
  places: readonly number[],
): void {
  const known = new Set(
    writer.suspectRows(bureau).flatMap(({ state }) => (state.contest === contest ? [state.note] : [])),
  );
  for (const place of places) {
    const note = `#${bundle}/${place}`;
    if (known.has(note)) continue;
    const raised = recordSuspect(writer, {
      ...{ type: 'suspect-raised', version: 1, at: clock.now(), officer: officer.name },
      data: {
        ...{ bureau, contest, note },
        ...{ suspect: writer.lastSuspect(bureau) + 1, ground: 'intention-unclear' },
      },
    });
    if (!raised.ok) throw new Error(`a suspect ballot of bundle ${bundle}: ${raised.error.code}`);
  }
}

/** A refusal of the double entry, of a bundle. */
function bundleRefusal(code: Parameters<typeof refusal>[0], place: BundlePlace, state: BundleState): Problem {
  const problem = refusal(code, place, state);
  return { ...problem, params: { ...problem.params, contest: `${place.contest} #${place.bundle}` } };
}
