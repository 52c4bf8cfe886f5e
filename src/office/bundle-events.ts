/** The events of a bundle, what each of them does to its state, and which ballots it makes count. */

import { formatChoices, parseChoicesLine } from '../ballot/choices-language.ts';
import { assertNever } from '../base/assert-never.ts';
import { askedFields } from '../count/asked-fields.ts';
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
  mostBundles,
  mostInBundle,
  placeKey,
  placeKeys,
} from '../count/bundle.ts';
import type { Values } from '../count/double-entry.ts';
import type { SuspectFacts } from '../count/suspect.ts';
import type { FieldKey } from '../count/table-field.ts';
import { transition } from '../count/transition.ts';
import type { Contest, Election } from '../election/election.ts';
import type { BundleSummary } from './bundle-ports.ts';
import type { BundlePlace, OfficeEvent } from './events.ts';
import { tableSubject } from './table-events.ts';
import { summaryOf } from './table-ports.ts';

const bundleEventTypes = [
  'bundle-begun',
  'bundle-left',
  'bundle-entered',
  'bundle-corrected',
  'bundle-decided',
  'bundle-reset',
] as const;

/** Those that change the state of a bundle. */
export type BundleEvent = Extract<OfficeEvent, { type: (typeof bundleEventTypes)[number] }>;

/** Whether the event changes the state of a bundle. */
export const isBundleEvent = <Event extends OfficeEvent>(event: Event): event is Event & BundleEvent =>
  bundleEventTypes.some((type) => type === event.type);

/** What happens to the bundle of the event. Only an officer causes one. */
export function bundleHappeningOf({ type, officer, data }: BundleEvent): BundleHappening {
  if (officer === null) throw new Error(`${type} without an officer`);
  switch (type) {
    case 'bundle-begun':
      return { type: 'begin', officer, entry: data.entry };
    case 'bundle-left':
      return { type: 'leave', officer, entry: data.entry };
    case 'bundle-entered':
      return { type: 'hand-in', officer, entry: data.entry, table: bundleEntry(data.ballots) };
    case 'bundle-corrected':
      return { type: 'correct', officer, entry: data.entry, figures: there(data.places) };
    case 'bundle-decided':
      return { type: 'decide', officer, field: placeKey(data.place), value: data.ballot };
    case 'bundle-reset':
      return { type: 'reset', officer };
    default:
      return assertNever(type);
  }
}

/** The places that hold a ballot. */
function there(places: Values<BallotClass | null>): Values<BallotClass> {
  const figures: Partial<Record<FieldKey, BallotClass>> = {};
  for (const key of placeKeys) {
    const ballot = places[key] ?? null;
    if (ballot !== null) figures[key] = ballot;
  }
  return figures;
}

/** Whether a text is what a ballot of the contest can be, written in the one way there is. */
function isBallotClass(election: Election, contest: Contest, text: BallotClass): boolean {
  if (isSuspect(text)) return true;
  const parsed = parseChoicesLine(election, text);
  if (!parsed.ok || parsed.value === null || parsed.value.count !== 1) return false;
  const { choices } = parsed.value;
  return choices.length === 1 && choices[0]?.contest === contest.id && formatChoices(choices) === text;
}

/** Whether the event can follow from the state, at a bundle that can be, with ballots that can be. */
export function bundleEventFits(event: BundleEvent, state: BundleState, election: Election): boolean {
  const subject = tableSubject(election, event.data);
  if (subject === undefined || event.officer === null || !isBundleNumber(event.data)) return false;
  const areClasses = (texts: readonly BallotClass[]): boolean =>
    texts.every((text) => isBallotClass(election, subject.contest, text));
  switch (event.type) {
    case 'bundle-entered':
      if (event.data.ballots.length > mostInBundle || !areClasses(event.data.ballots)) return false;
      break;
    case 'bundle-corrected': {
      const asked = askedFields(state, event.data.entry);
      if (asked === null) return false;
      const { places } = event.data;
      if (Object.keys(places).length !== asked.length) return false;
      if (!asked.every((key) => places[key] !== undefined)) return false;
      if (!areClasses(placeKeys.flatMap((key) => places[key] ?? []))) return false;
      break;
    }
    case 'bundle-decided':
      if (event.data.place > 2 * mostInBundle || isBehindGap(state, event.data.place)) return false;
      if (!areClasses([event.data.ballot])) return false;
      break;
    default:
      break;
  }
  return transition(state, bundleHappeningOf(event), bundleRules).ok;
}

export const isBundleNumber = ({ bundle }: Pick<BundlePlace, 'bundle'>): boolean =>
  Number.isInteger(bundle) && bundle >= 1 && bundle <= mostBundles;

/** The ballots of an agreed bundle that count now; those on the suspect pile are decided by the bureau. */
export function countingBallots(state: BundleState): readonly BallotClass[] {
  return state.state === 'agreed' ? ballotsOf(state.first).filter((text) => !isSuspect(text)) : [];
}

/** A ballot of an agreed bundle that lies on the suspect pile: its place, from 1, and what the officers doubted. */
export interface SuspectAt extends Pick<SuspectFacts, 'ground' | 'otherGround'> {
  readonly place: number;
}

export function suspectsAt(state: BundleState): readonly SuspectAt[] {
  if (state.state !== 'agreed') return [];
  const others = ballotsOf(state.second);
  return ballotsOf(state.first).flatMap((ballot, index): readonly SuspectAt[] => {
    const ground = groundOf(ballot);
    if (ground === undefined) return [];
    const otherGround = groundOf(others[index]);
    const place = index + 1;
    return otherGround === undefined || otherGround === ground
      ? [{ place, ground }]
      : [{ place, ground, otherGround }];
  });
}

export function bundleSummaryOf(state: BundleState): BundleSummary {
  const summary = summaryOf(state);
  if (state.state !== 'agreed') return { ...summary, ballots: null, suspects: null };
  const all = ballotsOf(state.first).length;
  const ballots = countingBallots(state).length;
  return { ...summary, ballots, suspects: all - ballots };
}
