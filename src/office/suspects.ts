/**
 * The suspect ballots of a counting bureau: members and witnesses look at them, the bureau decides (KWB 158-159;
 * LPKD 155 §4-5, 8; BRU 91 §2; CDLD L4144-8). The program gives them their numbers.
 */
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type SuspectGround, type SuspectRuling, type SuspectState, wasHeard } from '../count/suspect.ts';
import type { BureauId } from '../election/ids.ts';
import { type Counter, countPaper } from './count-paper.ts';
import type { SuspectPlace, TablePlace } from './events.ts';
import { findTable } from './find-table.ts';
import { changing } from './frozen.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger, OfficeRecord } from './ports.ts';
import { decisionOf, recordSuspect, suspectBallot, takenFromCount } from './record-suspect.ts';
import { initialsOf } from './suspect-initials.ts';
import type { OpenSuspects, SuspectRow } from './suspect-ports.ts';
import { notedText, statedText } from './table-texts.ts';
import { giveWayBack, takeWay, wayOf } from './ways.ts';
import { witnessNamed } from './witness-named.ts';

/** Who does it, and what the world lends to it. */
export interface SuspectDesk extends Counter {
  readonly ledger: Ledger;
}

export const suspectsOf = (ledger: Ledger, bureau: BureauId): readonly SuspectRow[] =>
  ledger.suspectRows(bureau);

/** How many wait for a decision, by bureau and contest. */
export const openSuspects = (ledger: Ledger): readonly OpenSuspects[] => ledger.openSuspects();

/**
 * Those that the report lists: a witness said what they think of it, or it was decided as invalid or contested, be it in the
 * decision that stands or in one that was opened again or whose bundle was set aside. An objection is not taken back by
 * keying the bundle anew; and what the bureau first thought and then thought better of is what a court asks for (KWB 158).
 */
export const suspectsToReport = (ledger: OfficeRecord, only?: BureauId): readonly SuspectRow[] =>
  ledger.suspectRows(only).filter(({ state }) => {
    if (wasHeard(state)) return true;
    const standing = state.state === 'decided' ? [state.ruling] : [];
    return [...state.earlier.map(({ ruling }) => ruling), ...standing].some(
      ({ decision, contested }) => decision.kind === 'invalid' || contested,
    );
  });

/**
 * Sets a ballot aside for what was doubted, where tables are keyed; the note may be empty. Gives its number. It declares
 * that the bureau counts by table, to which its decision is added. Where ballots are keyed one by one, a suspect one is
 * keyed as such in its bundle: `BUREAU_COUNTS_BY_BALLOT_SUSPECT`.
 */
export function raiseSuspect(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  place: TablePlace,
  raised: { readonly ground: SuspectGround; readonly note: string },
): Result<SuspectPlace, Problem> {
  const permitted = permit(officer, 'suspect.raise');
  if (!permitted.ok) return permitted;
  const subject = findTable(ledger.election, place);
  if (!subject.ok) return subject;
  const note = notedText(raised.note);
  if (!note.ok) return note;
  const { bureau, contest } = place;
  return changing(ledger, [bureau], (writer) => {
    if (wayOf(writer, bureau) === 'ballots') {
      return err({ code: 'BUREAU_COUNTS_BY_BALLOT_SUSPECT', params: { bureau } });
    }
    const way = takeWay(writer, clock, officer, bureau, 'table');
    if (!way.ok) return way;
    const suspect = writer.lastSuspect(bureau) + 1;
    const after = recordSuspect(writer, {
      ...{ type: 'suspect-raised', version: 1, at: clock.now(), officer: officer.name },
      data: { bureau, suspect, contest, ground: raised.ground, note: note.value, from: null },
    });
    return after.ok ? ok({ bureau, suspect }) : after;
  });
}

/** Adds what a witness of the composition thinks, while there is no decision. */
export function addOpinion(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  { bureau, suspect }: SuspectPlace,
  said: { readonly witness: string; readonly opinion: string },
): Result<SuspectState, Problem> {
  const permitted = permit(officer, 'suspect.opinion');
  if (!permitted.ok) return permitted;
  const opinion = statedText(said.opinion);
  if (!opinion.ok) return opinion;
  return changing(ledger, [bureau], (writer) => {
    const witness = witnessNamed(writer.report(bureau).composition, bureau, said.witness);
    if (!witness.ok) return witness;
    return recordSuspect(writer, {
      ...{ type: 'suspect-opinion', version: 1, at: clock.now(), officer: officer.name },
      data: { bureau, suspect, witness: witness.value, opinion: opinion.value },
    });
  });
}

/**
 * Records what the bureau decided, and whose initials are on the ballot: where a witness was heard and none signed, also
 * why (KWB 159). What it is valid as is typed in the choices language, with or without its contest. A ballot of a bundle
 * is counted by it, in the same transaction; one that was set aside by hand is added to the table that two officers key.
 */
export function decideSuspect(
  { ledger, clock, officer, randomness }: SuspectDesk,
  place: SuspectPlace,
  wanted: SuspectRuling,
): Result<SuspectState, Problem> {
  const permitted = permit(officer, 'suspect.decide');
  if (!permitted.ok) return permitted;
  const { bureau, suspect } = place;
  return changing(ledger, [bureau], (writer) => {
    const before = writer.suspectState(place);
    const initials = initialsOf(wanted.initials, wasHeard(before));
    if (!initials.ok) return initials;
    const decision = decisionOf(ledger, before, wanted.decision);
    if (!decision.ok) return decision;
    const after = recordSuspect(writer, {
      ...{ type: 'suspect-decided', version: 1, at: clock.now(), officer: officer.name },
      data: {
        ...{ bureau, suspect, decision: decision.value },
        ...{ contested: wanted.contested, initials: initials.value },
      },
    });
    const ballot = after.ok ? suspectBallot(after.value) : null;
    if (ballot !== null)
      countPaper(writer, ledger.election, { clock, officer, randomness }, bureau, [ballot]);
    return after;
  });
}

/** Opens a decision again, for a stated reason; it stays in the record. A ballot that it counted no longer counts. */
export function reopenSuspect(
  { ledger, clock, officer }: Omit<SuspectDesk, 'randomness'>,
  place: SuspectPlace,
  why: string,
): Result<SuspectState, Problem> {
  const permitted = permit(officer, 'suspect.reopen');
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  return changing(ledger, [place.bureau], (writer) =>
    takenFromCount(writer, { clock, officer }, 'suspect-reopened', place, reason.value),
  );
}

/**
 * Withdraws a ballot that was set aside by hand and should not have been, for a stated reason. `SUSPECT_OF_BUNDLE`: its
 * bundle is keyed anew instead.
 */
export function withdrawSuspect(
  { ledger, clock, officer }: Omit<SuspectDesk, 'randomness'>,
  place: SuspectPlace,
  why: string,
): Result<SuspectState, Problem> {
  const permitted = permit(officer, 'suspect.withdraw');
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  return changing(ledger, [place.bureau], (writer) => {
    const state = writer.suspectState(place);
    if (state.state !== 'none' && state.from !== null) {
      return err({ code: 'SUSPECT_OF_BUNDLE', params: { ...place, bundle: state.from.bundle } });
    }
    const after = takenFromCount(writer, { clock, officer }, 'suspect-withdrawn', place, reason.value);
    if (after.ok) giveWayBack(writer, ledger.election, clock, officer, place.bureau);
    return after;
  });
}
