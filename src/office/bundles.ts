/** Keying a bundle of paper ballots, one by one: sitting down to it, its draft, and handing it in. */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { askedFields, isDecidedOtherwise } from '../count/asked-fields.ts';
import { type BundleState, bundleRules, isBehindGap, mostBundles, mostInBundle } from '../count/bundle.ts';
import { only } from '../count/table-entry.ts';
import type { FieldKey } from '../count/table-field.ts';
import { transition } from '../count/transition.ts';
import type { Election } from '../election/election.ts';
import {
  type BundleEvent,
  bundleEventFits,
  bundleHappeningOf,
  countingBallots,
  isBundleNumber,
} from './bundle-events.ts';
import type { BundleDraft, BundleDraftPlace, KeyedBundle } from './bundle-ports.ts';
import { raiseSuspects } from './bundle-suspects.ts';
import { type Counter, countPaper } from './count-paper.ts';
import { entriesAtRest, firstVersion, isAt } from './drafts.ts';
import type { BundlePlace } from './events.ts';
import { findTable } from './find-table.ts';
import { changing } from './frozen.ts';
import { permit } from './permissions.ts';
import type { Ledger, LedgerWriter } from './ports.ts';
import { refusal } from './record-table.ts';
import { entryFor } from './tables.ts';
import { takeWay } from './ways.ts';

/** Who does it, and what the world lends to it. */
export interface BundleDesk extends Counter {
  readonly ledger: Ledger;
}

/** What an officer who sits down to a bundle has before them. Nothing in it is what another officer keyed. */
export interface BundleSitting {
  readonly place: BundleDraftPlace;
  readonly draft: BundleDraft;
  /** The places to key anew; null where the whole bundle is keyed. */
  readonly open: readonly FieldKey[] | null;
}

const nothingKeyed: KeyedBundle = { counted: null, ballots: [], places: {} };

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
  return changing(ledger, [where.bureau], (writer) => {
    const state = writer.bundleState(where);
    const entry = entryFor(state, officer.name);
    if (!entry.ok) return err(bundleRefusal(entry.error, where, state));
    const way = takeWay(writer, clock, officer, where.bureau, 'ballots');
    if (!way.ok) return way;
    const { bureau, contest, bundle } = where;
    const place: BundleDraftPlace = { bureau, contest, bundle, entry: entry.value };
    const begun = isAt(state, officer.name, place.entry)
      ? ok(state)
      : recordBundle(writer, ledger.election, where, {
          ...{ type: 'bundle-begun', version: 1, at: clock.now(), officer: officer.name },
          data: place,
        });
    if (!begun.ok) return begun;
    const open = askedFields(begun.value, place.entry);
    const draft = writer.bundleDraft(place) ?? { version: firstVersion(writer), ...nothingKeyed };
    writer.keepBundleDraft(place, draft);
    // The chair may have decided some of the places since the draft was kept.
    const shown = open === null ? draft : { ...draft, places: only(draft.places, open) };
    return ok({ place, draft: shown, open });
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
    const version = writer.bundleDraft(place)?.version;
    if (version !== draft.version || !isAt(writer.bundleState(place), officer.name, place.entry)) {
      return err(draftElsewhere(place));
    }
    const kept = { ...draft, version: version + 1 };
    writer.keepBundleDraft(place, kept);
    return ok(kept);
  });
}

const draftElsewhere = ({ bundle }: BundlePlace): Problem => ({
  code: 'BUNDLE_DRAFT_ELSEWHERE',
  params: { bundle },
});

/**
 * Gives the entry up: its draft is gone, and another officer may take it. `seen` is the draft that the officer has before
 * them, as it was kept last: `BUNDLE_DRAFT_ELSEWHERE` as `keepBundleDraft` has it, or a refusal of the double entry.
 */
export function giveUpBundle(
  desk: BundleDesk,
  place: BundleDraftPlace,
  seen: Pick<BundleDraft, 'version'>,
): Result<BundleState, Problem> {
  const { ledger, clock, officer } = desk;
  return changing(ledger, [place.bureau], (writer) => {
    const isOwn = isAt(writer.bundleState(place), officer.name, place.entry);
    if (isOwn && writer.bundleDraft(place)?.version !== seen.version) return err(draftElsewhere(place));
    return recordBundle(writer, ledger.election, place, {
      ...{ type: 'bundle-left', version: 1, at: clock.now(), officer: officer.name },
      data: place,
    });
  });
}

/**
 * Hands in what the officer keyed: the whole bundle, or the places they were asked for; `keyed` is what they have before
 * them, of the version kept last. Where both entries agree by it, its ballots are counted in the same transaction. Gives
 * the state that follows, or what is not in order: `BUNDLE_DRAFT_ELSEWHERE` as `keepBundleDraft` has it;
 * `BUNDLE_TOO_LARGE`; `BUNDLE_NOT_AS_COUNTED`, as many ballots were not keyed as had been counted by hand;
 * `BUNDLE_PLACES_MISSING`, a place was not keyed; `TABLE_MOVED_ON`, the chair decided meanwhile that another ballot lies at
 * one that was; or a refusal of the double entry.
 */
export function handInBundle(
  desk: BundleDesk,
  place: BundleDraftPlace,
  keyed: BundleDraft,
): Result<BundleState, Problem> {
  const { ledger, clock, officer } = desk;
  return changing(ledger, [place.bureau], (writer) => {
    const state = writer.bundleState(place);
    const { bureau, contest, bundle, entry } = place;
    const by = { version: 1, at: clock.now(), officer: officer.name } as const;
    const where = { bureau, contest, bundle, entry };
    if (!isAt(state, officer.name, entry)) {
      return err(bundleRefusal(state.state === 'agreed' ? 'TABLE_AGREED' : 'TABLE_NOT_BEGUN', place, state));
    }
    if (writer.bundleDraft(place)?.version !== keyed.version) return err(draftElsewhere(place));
    const asked = askedFields(state, entry);
    if (isDecidedOtherwise(state, entry, keyed.places))
      return err(bundleRefusal('TABLE_MOVED_ON', place, state));
    const complete = asked === null ? isAsCounted(keyed) : isKeyedAnew(keyed, asked);
    if (!complete.ok) return complete;
    return recordAndCount(
      writer,
      desk,
      place,
      asked === null
        ? { type: 'bundle-entered', ...by, data: { ...where, ballots: keyed.ballots } }
        : { type: 'bundle-corrected', ...by, data: { ...where, places: only(keyed.places, asked) } },
    );
  });
}

function isAsCounted({ counted, ballots }: KeyedBundle): Result<undefined, Problem> {
  const found = ballots.length;
  if (found > mostInBundle) {
    return err({ code: 'BUNDLE_TOO_LARGE', params: { found, expected: mostInBundle } });
  }
  if (found === counted) return ok(undefined);
  return err({ code: 'BUNDLE_NOT_AS_COUNTED', params: { found, expected: counted ?? 0 } });
}

function isKeyedAnew({ places }: KeyedBundle, asked: readonly FieldKey[]): Result<undefined, Problem> {
  const found = asked.filter((key) => places[key] !== undefined).length;
  if (found === asked.length) return ok(undefined);
  return err({ code: 'BUNDLE_PLACES_MISSING', params: { found, expected: asked.length } });
}

/** Records the event if the double entry allows it; gives the state that follows. */
function recordBundle(
  writer: LedgerWriter,
  election: Election,
  place: BundlePlace,
  event: BundleEvent,
): Result<BundleState, Problem> {
  const before = writer.bundleState(place);
  const after = transition(before, bundleHappeningOf(event), bundleRules);
  if (!after.ok) return err(bundleRefusal(after.error, place, before));
  if (event.type === 'bundle-decided' && isBehindGap(before, event.data.place)) {
    return err({ code: 'BUNDLE_BEHIND_GAP', params: { bundle: place.bundle, place: event.data.place } });
  }
  // What stands in the record stands there for ever.
  if (!bundleEventFits(event, before, election)) throw new Error(`${event.type} holds what is no ballot`);
  writer.append(event);
  const { bureau, contest, bundle } = place;
  for (const entry of entriesAtRest(after.value)) {
    writer.keepBundleDraft({ bureau, contest, bundle, entry }, null);
  }
  return after;
}

/** Records the event if the double entry allows it, and counts the ballots where both entries agree by it. */
export function recordAndCount(
  writer: LedgerWriter,
  desk: BundleDesk,
  place: BundlePlace,
  event: BundleEvent,
): Result<BundleState, Problem> {
  const after = recordBundle(writer, desk.ledger.election, place, event);
  if (after.ok && after.value.state === 'agreed') {
    countPaper(writer, desk.ledger.election, desk, place.bureau, countingBallots(after.value));
    raiseSuspects(writer, desk, place, after.value);
  }
  return after;
}

/** A refusal of the double entry, of a bundle. */
export function bundleRefusal(
  code: Parameters<typeof refusal>[0],
  place: BundlePlace,
  state: BundleState,
): Problem {
  const problem = refusal(code, place, state);
  return { ...problem, params: { ...problem.params, bundle: place.bundle } };
}
