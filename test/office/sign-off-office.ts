/** What officers do on the way to a signed report, in an office of two counting bureaus and a digital one. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import { ListNumber } from '../../src/election/ids.ts';
import { closeReport, reopenReport } from '../../src/office/close-report.ts';
import { declareComposition } from '../../src/office/declare-composition.ts';
import type { TablePlace } from '../../src/office/events.ts';
import { handIn } from '../../src/office/hand-in.ts';
import { initialReport, presentReport, returnReport } from '../../src/office/present-report.ts';
import { reportModel } from '../../src/office/reporting/report-model.ts';
import type { BureauPerson } from '../../src/office/reporting/report-parts.ts';
import type { ReportOf } from '../../src/office/reporting/report-standing.ts';
import { recordKey } from '../../src/office/sign-in.ts';
import { recordUnsigned, type Signer, signReport } from '../../src/office/sign-report.ts';
import { sitDown } from '../../src/office/tables.ts';
import { bureauId, contestId } from '../support/elections.ts';
import { type Desk, done, entry, paperDesk, right } from './paper-office.ts';
import { cantonPackage, officer } from './practice-canton.ts';

const { bureaus, ...rest } = JSON.parse(cantonPackage);
const [paper1, , digital] = bureaus;

/** The canton with two counting bureaus, TB-1 and TB-2, and the digital DB-2, all of the one contest CK. */
export const signingPackage = JSON.stringify({
  ...rest,
  bureaus: [
    { ...paper1, contests: ['CK'] },
    { ...paper1, id: 'TB-2', name: 'Papier 2', contests: ['CK'] },
    { ...digital, contests: ['CK'] },
  ].map((bureau, index) => ({
    ...bureau,
    stations: [{ number: index + 1, municipality: '92094', registered: 800 }],
  })),
});

export const [tb1, tb2, db2] = ['TB-1', 'TB-2', 'DB-2'].map(bureauId) as [
  ReturnType<typeof bureauId>,
  ReturnType<typeof bureauId>,
  ReturnType<typeof bureauId>,
];

/** Two entries of the table of that bureau, alike. */
export function keyTable(
  desk: Desk,
  bureau = tb1,
  figures: Readonly<Record<string, number>> = right,
  contest = contestId('CK'),
): void {
  const place = { bureau, contest };
  const station = desk.ledger.election.bureaus.find(({ id }) => id === bureau)?.stations[0]?.number;
  const own = Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key.replace(/\/92094\/1$/, `/92094/${station}`), value]),
  );
  for (const name of ['anna', 'bram']) done(keyAs(desk, name, place, own));
}

/** One entry of a table. */
export function keyAs(
  { ledger, clock }: Desk,
  name: string,
  place: TablePlace,
  figures: Readonly<Record<string, number>>,
): Result<unknown, Problem> {
  const { place: at, draft } = done(sitDown(ledger, clock, officer(name), place));
  return handIn(ledger, clock, officer(name), at, { ...draft, ...entry(figures) });
}

export const person = (
  name: string,
  what: BureauPerson['function'],
  account: string | null,
  list: BureauPerson['list'] = null,
): BureauPerson => ({ name, function: what, list, account });

/** A chair, a secretary and a witness, who all sign here. */
export const bureau: readonly BureauPerson[] = [
  person('C. H.', 'chair', 'chair'),
  person('M. I.', 'secretary', 'mira'),
  person('W. O.', 'witness', 'wout', ListNumber.parse(2)),
];

export const declared = ({ ledger, clock }: Desk, of: ReportOf, people = bureau) =>
  declareComposition(ledger, clock, officer('mira'), of, people);
export const presented = ({ ledger, clock }: Desk, of: ReportOf, name = 'mira') =>
  presentReport(ledger, clock, officer(name), of);
export const returned = ({ ledger, clock }: Desk, of: ReportOf, why = 'count list 2 again') =>
  returnReport(ledger, clock, officer('chair'), of, why);
export const digestOf = ({ ledger }: Desk, of: ReportOf): string => reportModel(ledger, of).digest;
export const initialled = (desk: Desk, of: ReportOf, name = 'chair', digest = digestOf(desk, of)) =>
  initialReport(desk.ledger, desk.clock, officer(name), { bureau: of, digest });
export const unsigned = ({ ledger, clock }: Desk, of: ReportOf, witness = 'W. O.', reason = 'left early') =>
  recordUnsigned(ledger, clock, officer('mira'), of, { witness, reason });
export const closed = ({ ledger, clock }: Desk, of: ReportOf) =>
  closeReport(ledger, clock, officer('chair'), of);
export const opened = ({ ledger, clock }: Desk, of: ReportOf, why = 'two piles were swapped') =>
  reopenReport(ledger, clock, officer('chair'), of, why);

/** By public key, whoever holds it. */
const privateKeys = new Map<string, KeyObject>();

/** A key of the officer, as one is made at the first sign-in; its id. */
export function makeKey({ ledger, clock }: Desk, name: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  const made = { publicKey: raw, sealed: `sealed for ${name}` };
  const id = ledger.transact((writer) => recordKey(writer, clock, officer(name), made));
  privateKeys.set(id, privateKey);
  return id;
}

/** An office in which the chair, the member and the witness have keys. */
export function signingDesk(text = signingPackage): Desk {
  const desk = paperDesk(text);
  for (const name of ['chair', 'mira', 'wout']) makeKey(desk, name);
  return desk;
}

/** The key with which the officer signs, the one that was made last. */
export function keyOf({ ledger }: Desk, name: string): Signer['key'] {
  const id = ledger.signingKeys().findLast((key) => key.officer === name)?.id ?? '';
  const privateKey = privateKeys.get(id);
  if (privateKey === undefined) throw new Error(`${name} has no key`);
  return { id, privateKey };
}

export const signed = (
  desk: Desk,
  of: ReportOf,
  name: string,
  digest = digestOf(desk, of),
): Result<unknown, Problem> =>
  signReport(
    desk.ledger,
    desk.clock,
    { officer: officer(name), key: keyOf(desk, name) },
    { bureau: of, digest },
  );

/** Presents, unless that is done, initials and signs it by all three. */
export function signedReportOf(desk: Desk, of: ReportOf): void {
  if (desk.ledger.report(of).signOff.state !== 'presented') done(presented(desk, of));
  done(initialled(desk, of));
  for (const name of ['chair', 'mira', 'wout']) done(signed(desk, of, name));
}
