/**
 * An evening of two elections: ballots of the council lay in an urn of the chamber, and one the other way round. TB-1 counts the
 * chamber and TB-2 the council, each wherever the test wants it.
 */
import type { BureauId } from '../../../src/election/ids.ts';
import type { TablePlace } from '../../../src/office/events.ts';
import { receiveTransfer, sendTransfer, withdrawTransfer } from '../../../src/office/transfers.ts';
import { contestId } from '../../support/elections.ts';
import { bundleAt, keyTwice, room } from '../bundle-office.ts';
import { type Desk, done, right } from '../paper-office.ts';
import { cantonPackage, officer } from '../practice-canton.ts';
import { remark } from '../remarking.ts';
import { declared, keyTable, makeKey, signedReportOf, signingDesk, tb1, tb2 } from '../sign-off-office.ts';
import { sayTwice } from '../urn-office.ts';

const { bureaus, ...rest } = JSON.parse(cantonPackage);
const [paper] = bureaus;

const packageOf = (...contestsOf: readonly (readonly string[])[]): string =>
  JSON.stringify({
    // In another order than that of their ids.
    ...{ ...rest, contests: rest.contests.toReversed() },
    bureaus: contestsOf.map((contests, index) => ({
      ...{ ...paper, id: `TB-${index + 1}`, name: `Papier ${index + 1}`, contests },
      stations: [{ number: index + 1, municipality: '92094', registered: 800 }],
    })),
  });
const movedPackage = packageOf(['CK'], ['GR']);

/** The same with both elections at the one bureau. */
export const bothAtOnePackage = packageOf(['CK', 'GR']);
/** The same where ballots can be moved within TB-2, which is nothing to TB-1. */
export const bothAtOtherPackage = packageOf(['CK'], ['CK', 'GR']);

/** The same with a third bureau, which counts the chamber too. */
export const threePackage = packageOf(['CK'], ['GR'], ['CK']);

export const chamber: TablePlace = { bureau: tb1, contest: contestId('CK') };
export const council: TablePlace = { bureau: tb2, contest: contestId('GR') };

/** Where an evening's ballots are counted: any of its bureaus, or none yet. */
export const machine = (text = movedPackage): Desk => signingDesk(text);

/** What was found in each urn, of which election, and where it went. By hand, with no program. */
export const evening = {
  /** In the urn where they belong. */
  own: { CK: 299, GR: 10 },
  /** In the urn of the other election, by envelope. */
  strayed: { CK: [1], GR: [2, 3] },
} as const;

/** Sends an envelope and has it opened: the numbers of both officers. */
export function moved(
  desk: Desk,
  from: TablePlace,
  to: TablePlace,
  ballots: number,
  found = ballots,
): number {
  const { ledger, clock } = desk;
  const transfer = done(sendTransfer(ledger, clock, officer('anna'), { from, to, ballots, note: '' }));
  done(receiveTransfer(ledger, clock, officer('bram'), transfer, { ballots: found, note: '' }));
  return transfer;
}

export const withdrawn = ({ ledger, clock }: Desk, transfer: number): unknown =>
  done(withdrawTransfer(ledger, clock, officer('chair'), transfer, 'the envelope was lost'));

/** The envelopes of the evening, in the order of their numbers or another. */
export function envelopes(desk: Desk, ofCouncil: readonly number[] = evening.strayed.GR): void {
  for (const ballots of ofCouncil) moved(desk, chamber, council, ballots);
  for (const ballots of evening.strayed.CK) moved(desk, council, chamber, ballots);
}

/** The figures of TB-1: in its urn 304, of which 5 went on and to which 1 came. */
export const figuresOfChamber: Readonly<Record<string, number>> = {
  ...right,
  ...{ 'ticked/92094/1': 304, 'deposited/92094/1': 304, 'found/1': 304 },
  ...{ transferredOut: 5, transferredIn: 1 },
};
/** Those of TB-2: in its urn 11, of which 1 went on and to which 5 came. */
export const figuresOfCouncil: Readonly<Record<string, number>> = {
  ...{ 'ticked/92094/1': 11, 'deposited/92094/1': 11, 'found/1': 11, transferredOut: 1, transferredIn: 5 },
  ...{ blankOrInvalid: 3, 'category/1/headOnly': 12 },
};

/** Counts TB-1 or TB-2 by table; not presented. */
export function counted(desk: Desk, bureau: BureauId): void {
  if (bureau === tb1) keyTable(desk, tb1, figuresOfChamber);
  else keyTable(desk, tb2, figuresOfCouncil, council.contest);
  done(declared(desk, bureau));
}

/** Says why the table and the transfers do not tell the same. */
export const remarked = (desk: Desk, place: TablePlace): unknown =>
  done(remark({ ...desk, officer: officer('chair') }, place, 'COUNT_TRANSFERS_NOT_MATCHED', 'it was lost'));

/** Counts and signs a bureau on a machine that knows the envelopes. */
export function signedAt(desk: Desk, bureau: BureauId): Desk {
  counted(desk, bureau);
  signedReportOf(desk, bureau);
  return desk;
}

/** A machine of its own for the bureau, with the envelopes as they are known there. */
export function bureauOf(bureau: BureauId, ofCouncil?: readonly number[], text?: string): Desk {
  const desk = machine(text);
  envelopes(desk, ofCouncil);
  return signedAt(desk, bureau);
}

/** TB-1 of an evening on which it counts its ballots one by one: 9 in its urn, 4 of them left, 1 came. */
export function chamberByBallot(): Desk {
  const desk = room(undefined, movedPackage);
  for (const name of ['chair', 'mira', 'wout']) makeKey(desk, name);
  moved(desk, chamber, council, 4);
  moved(desk, council, chamber, 1);
  keyTwice(desk, ['CK=2', 'CK=2:E1', 'CK=5', 'CK=blank'], bundleAt(1, chamber));
  keyTwice(desk, ['CK=5:E2', 'CK=2:E1,E3'], bundleAt(2, chamber));
  sayTwice(desk, chamber, 9);
  const by = { ...desk, officer: officer('chair') };
  done(remark(by, chamber, 'COUNT_STATION_NOT_DECLARED', 'the station closed early'));
  done(declared(desk, tb1));
  signedReportOf(desk, tb1);
  return desk;
}
