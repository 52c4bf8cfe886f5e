/** What a ballot set aside by hand means for the count table it belongs to, in words. */
import { decidedResult } from '../../../count/suspect-part.ts';
import type { TableField } from '../../../count/table-field.ts';
import type { ContestId } from '../../../election/ids.ts';
import { findContest } from '../../../election/lookup.ts';
import type { SuspectPlace } from '../../../office/events.ts';
import type { Ledger } from '../../../office/ports.ts';
import type { SuspectRow } from '../../../office/suspect-ports.ts';
import { tableStandings } from '../../../office/table-standing.ts';
import type { Notice } from '../../message.ts';
import type { Ui } from '../../ui.ts';
import { fullFieldLabel } from '../table/field-label.ts';

/** Once it is decided: that an agreed table must be keyed anew, or to which box of a table that is not it is added. */
export function decidedNotice(ui: Ui, ledger: Ledger, place: SuspectPlace): Notice {
  const state = ledger.suspectState(place);
  const recorded: Notice = { key: 'suspect.done.decide', params: { suspect: place.suspect } };
  if (state.state === 'none') return recorded;
  const anew = keyedAnewNotice(ledger, place, state);
  if (anew !== null) return anew;
  const box = boxOf(ui, ledger, state);
  const isAgreed =
    box === null || tableStandings(ledger)({ bureau: place.bureau, contest: box.contest }) !== undefined;
  return isAgreed ? recorded : { key: 'suspect.done.decide.box', params: { box: box.text }, stays: true };
}

/** That an agreed table of its paper no longer has what it comes to; null where none is so. */
export function keyedAnewNotice(
  ledger: Ledger,
  { bureau }: SuspectPlace,
  state: SuspectRow['state'],
): Notice | null {
  const { contests } = ledger.election;
  const paper = findContest(ledger.election, state.contest)?.paper;
  const standingOf = tableStandings(ledger);
  const outdated = contests.find(
    (one) => one.paper === paper && standingOf({ bureau, contest: one.id })?.standing === 'outdated',
  );
  return outdated === undefined
    ? null
    : { key: 'suspects.table-anew', params: { contest: outdated.id }, stays: true };
}

/** The box of the count table to which a decided ballot is added; null of any other, and of one of a bundle. */
export function boxOf(
  ui: Ui,
  { election }: Pick<Ledger, 'election'>,
  state: SuspectRow['state'],
): { readonly contest: ContestId; readonly text: string } | null {
  if (state.state !== 'decided' || state.from !== null) return null;
  const raisedFor = findContest(election, state.contest);
  const result = raisedFor && decidedResult(election, raisedFor, state.ruling.decision);
  const contest = result && findContest(election, result.contest);
  if (result === undefined || contest === undefined) return null;
  const field: TableField =
    result.result === 'valid'
      ? { kind: 'category', list: result.list, category: result.category }
      : { kind: 'blankOrInvalid' };
  const label = fullFieldLabel(ui, contest, field);
  const text = contest.id === state.contest ? label : `${contest.id} ${ui.glyphs.between} ${label}`;
  return { contest: contest.id, text };
}
