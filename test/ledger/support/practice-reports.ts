/** The report of a digital bureau from draft to correction, by the use cases, and the keys it is signed with. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { BureauId } from '../../../src/election/ids.ts';
import { closeReport, reopenReport } from '../../../src/office/close-report.ts';
import { declareComposition } from '../../../src/office/declare-composition.ts';
import { type Officer, practiceOfficers } from '../../../src/office/officers.ts';
import type { Clock, Ledger } from '../../../src/office/ports.ts';
import { initialReport, presentReport, returnReport } from '../../../src/office/present-report.ts';
import { reportModel } from '../../../src/office/reporting/report-model.ts';
import type { BureauPerson } from '../../../src/office/reporting/report-parts.ts';
import type { ReportOf } from '../../../src/office/reporting/report-standing.ts';
import { recordKey } from '../../../src/office/sign-in.ts';
import { recordUnsigned, signReport } from '../../../src/office/sign-report.ts';
import { revokeKey } from '../../../src/office/signing-keys.ts';
import { makeObjection, noteIncident } from '../../../src/office/tell-in-report.ts';
import { unwrap } from './practice-office.ts';

export const reportAt = '2024-06-09T18:00:00.000Z';
const clock: Clock = { now: () => reportAt };
/** Of ballots that were scanned, none of them necessarily. */
export const reportBureau = BureauId.parse('TB-2');

export const people: readonly BureauPerson[] = [
  { name: 'C. H.', function: 'chair', list: null, account: 'chair' },
  { name: 'M. I.', function: 'secretary', list: null, account: 'mira' },
  { name: 'W. O.', function: 'witness', list: null, account: 'wout' },
];

function officer(name: string): Officer {
  const found = practiceOfficers.find((known) => known.name === name);
  if (found === undefined) throw new Error(`no officer ${name}`);
  return found;
}

export interface ReportTeam {
  readonly ledger: Ledger;
  readonly keys: ReadonlyMap<string, { readonly id: string; readonly privateKey: KeyObject }>;
}

/** Keys of those who sign, made in this order: events of the office. */
export function reportTeam(ledger: Ledger): ReportTeam {
  const keys = ['chair', 'mira', 'wout'].map((name) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const raw = Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
    const made = { publicKey: raw, sealed: `sealed for ${name}` };
    const id = ledger.transact((writer) => recordKey(writer, clock, officer(name), made));
    return [name, { id, privateKey }] as const;
  });
  return { ledger, keys: new Map(keys) };
}

export const declared = ({ ledger }: ReportTeam, of: ReportOf = reportBureau, who = people) =>
  unwrap(declareComposition(ledger, clock, officer('mira'), of, who));
export const presented = ({ ledger }: ReportTeam, of: ReportOf = reportBureau) =>
  unwrap(presentReport(ledger, clock, officer('mira'), of));
export const digestOf = ({ ledger }: ReportTeam, of: ReportOf = reportBureau): string =>
  reportModel(ledger, of).digest;
export const initialled = (team: ReportTeam) =>
  unwrap(
    initialReport(team.ledger, clock, officer('chair'), { bureau: reportBureau, digest: digestOf(team) }),
  );
export function signed(team: ReportTeam, name: string): void {
  const key = team.keys.get(name);
  if (key === undefined) throw new Error(`${name} has no key`);
  const seen = { bureau: reportBureau, digest: digestOf(team) };
  unwrap(signReport(team.ledger, clock, { officer: officer(name), key }, seen));
}
export const revoked = ({ ledger }: ReportTeam, name: string) =>
  unwrap(revokeKey({ ledger, clock }, officer(name), name, 'lost'));

/** As far as the initials. */
export function readyToSign(team: ReportTeam): void {
  declared(team);
  presented(team);
  initialled(team);
}

/** Every event that a report has, one at least of each; at the end it is a draft of version 2. */
export function reportStory(ledger: Ledger): void {
  const team = reportTeam(ledger);
  declared(team);
  unwrap(noteIncident(ledger, clock, officer('anna'), reportBureau, 'the light went out'));
  unwrap(
    makeObjection(ledger, clock, officer('wout'), reportBureau, {
      witness: 'W. O.',
      text: 'too dark to see',
    }),
  );
  presented(team);
  unwrap(returnReport(ledger, clock, officer('chair'), reportBureau, 'say when'));
  presented(team);
  initialled(team);
  for (const name of ['chair', 'mira']) signed(team, name);
  const said = { witness: 'W. O.', reason: 'left early' };
  unwrap(recordUnsigned(ledger, clock, officer('mira'), reportBureau, said));
  unwrap(closeReport(ledger, clock, officer('chair'), reportBureau));
  unwrap(reopenReport(ledger, clock, officer('chair'), reportBureau, 'two piles were swapped'));
}
