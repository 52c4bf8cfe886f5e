import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { BureauId } from '../../src/election/ids.ts';
import { closeBatch, openBatch } from '../../src/office/batches.ts';
import { type BundleDesk, giveUpBundle, handInBundle, sitDownToBundle } from '../../src/office/bundles.ts';
import { decidePlace, resetBundle } from '../../src/office/decide-bundle.ts';
import { decideField, resetTable } from '../../src/office/decide-table.ts';
import { declareFound } from '../../src/office/declare-found.ts';
import { concernedBureaus } from '../../src/office/frozen.ts';
import { handIn, handInWhole } from '../../src/office/hand-in.ts';
import { declareKinds } from '../../src/office/kinds.ts';
import { recordBallot } from '../../src/office/record-ballot.ts';
import { remarkOn } from '../../src/office/remark-on.ts';
import { contentJson } from '../../src/office/reporting/report-json.ts';
import { contentText, reportContent } from '../../src/office/reporting/report-model.ts';
import { readContent } from '../../src/office/reporting/signed-content.ts';
import {
  addOpinion,
  decideSuspect,
  raiseSuspect,
  reopenSuspect,
  withdrawSuspect,
} from '../../src/office/suspects.ts';
import { giveUp, sitDown } from '../../src/office/tables.ts';
import { undoLast, voidBallot } from '../../src/office/take-back.ts';
import { makeObjection, noteIncident } from '../../src/office/tell-in-report.ts';
import { receiveTransfer, sendTransfer, withdrawTransfer } from '../../src/office/transfers.ts';
import { contestId } from '../support/elections.ts';
import { codeOf, type Desk, done, entry, field, right } from './paper-office.ts';
import {
  ballotText,
  digital1,
  officer,
  opened as opensBatch,
  read,
  twoPaperBureaus,
} from './practice-canton.ts';
import { remark } from './remarking.ts';
import {
  closed,
  declared,
  initialled,
  keyTable,
  opened,
  presented,
  returned,
  signed,
  signedReportOf,
  signingDesk,
  tb1,
  tb2,
} from './sign-off-office.ts';

const [ck, gr] = [contestId('CK'), contestId('GR')];
const municipal = (station: number) => ({
  [`ticked/92094/${station}`]: 10,
  [`deposited/92094/${station}`]: 10,
  'found/1': 10,
  'category/1/headOnly': 10,
});
const randomness = { bytes: (count: number) => new Uint8Array(count).fill(7) };
const place = { bureau: tb1, contest: ck };

interface Office extends Desk {
  readonly transfer: number;
  readonly batch: number;
  readonly ballot: number;
}

/** Everything is done at TB-1, TB-2 and DB-1, and nothing presented. */
function doneOffice(): Office {
  const desk = signingDesk(twoPaperBureaus);
  const { ledger, clock } = desk;
  const chair = officer('chair');
  done(raiseSuspect(ledger, clock, officer('anna'), place, { ground: 'object', note: '' }));
  done(
    decideSuspect(
      { ledger, clock, officer: chair, randomness },
      { bureau: tb1, suspect: 1 },
      {
        ...{ decision: { kind: 'invalid', ground: 'object' }, contested: false },
        initials: { members: ['AB', 'CD'], witness: null },
      },
    ),
  );
  const ends = { from: place, to: { bureau: tb2, contest: gr } };
  const transfer = done(sendTransfer(ledger, clock, officer('anna'), { ...ends, ballots: 2, note: '' }));
  done(receiveTransfer(ledger, clock, officer('bram'), transfer, { ballots: 2, note: '' }));
  for (const [bureau, station] of [
    [tb1, 1],
    [tb2, 9],
  ] as const) {
    keyTable(desk, bureau, right, ck);
    keyTable(desk, bureau, municipal(station), gr);
  }
  const by = { ...desk, officer: chair };
  done(remark(by, ends.from, 'COUNT_TRANSFERS_NOT_MATCHED', 'written on the envelope'));
  done(remark(by, ends.to, 'COUNT_TRANSFERS_NOT_MATCHED', 'written on the envelope'));
  const batch = opensBatch(ledger, clock, 'anna');
  const verdict = recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=2', 1)));
  closeBatch(ledger, clock, officer('anna'), batch.id);
  for (const of of [null, tb1, tb2, digital1]) done(declared(desk, of));
  done(noteIncident(ledger, clock, officer('anna'), tb1, 'a window broke'));
  done(makeObjection(ledger, clock, officer('wout'), tb1, { witness: 'W. O.', text: 'too fast' }));
  return { ...desk, transfer, batch: batch.id, ballot: verdict.event };
}

type Act = (office: Office) => Result<unknown, Problem>;
const bundler = ({ ledger, clock }: Office, name: string): BundleDesk => ({
  ...{ ledger, clock, randomness },
  officer: officer(name),
});
const bundle = { ...place, bundle: 1 };
const draft = { version: 1, counted: 0, ballots: [], places: {} };
const suspect = { bureau: tb1, suspect: 1 };

/** Whatever officers can do that a report of TB-1 would tell otherwise. */
const atPaper: Readonly<Record<string, Act>> = {
  'sitting down to a table': ({ ledger, clock }) => sitDown(ledger, clock, officer('anna'), place),
  'giving a table up': ({ ledger, clock }) =>
    giveUp(ledger, clock, officer('anna'), { ...place, entry: 1 }, { version: 1 }),
  'handing in a table': ({ ledger, clock }) =>
    handIn(ledger, clock, officer('anna'), { ...place, entry: 1 }, { ...entry(right), version: 1 }),
  'handing in a whole table': ({ ledger, clock }) =>
    handInWhole(ledger, clock, officer('anna'), { bureau: tb1, entry: 1 }, [
      { contest: ck, table: entry(right) },
    ]),
  'deciding a field': ({ ledger, clock }) =>
    decideField(ledger, clock, officer('chair'), place, { field: field('found/1'), value: 1, reason: 'so' }),
  'setting a table aside': ({ ledger, clock }) =>
    resetTable(ledger, clock, officer('chair'), place, 'so', ledger.tableRows(tb1)[0]?.event ?? 0),
  'a remark': ({ ledger, clock }) =>
    remarkOn(
      ledger,
      clock,
      officer('anna'),
      { ...place, code: 'COUNT_TRANSFERS_NOT_MATCHED', figures: [{ side: 'out', found: 0, expected: 2 }] },
      'so',
    ),
  'saying what the urns held': ({ ledger, clock }) =>
    declareFound({ ledger, clock, officer: officer('anna') }, place, 3),
  'sitting down to a bundle': (office) => sitDownToBundle(bundler(office, 'anna'), bundle),
  'giving a bundle up': (office) =>
    giveUpBundle(bundler(office, 'anna'), { ...bundle, entry: 1 }, { version: 1 }),
  'handing in a bundle': (office) => handInBundle(bundler(office, 'anna'), { ...bundle, entry: 1 }, draft),
  'deciding a place': (office) =>
    decidePlace(bundler(office, 'chair'), bundle, { place: 1, ballot: 'CK=2', reason: 'so' }),
  'setting a bundle aside': (office) => resetBundle(bundler(office, 'chair'), bundle, 'so', null),
  'setting a ballot aside': ({ ledger, clock }) =>
    raiseSuspect(ledger, clock, officer('anna'), place, { ground: 'object', note: '' }),
  'an opinion': ({ ledger, clock }) =>
    addOpinion(ledger, clock, officer('wout'), suspect, { witness: 'W. O.', opinion: 'so' }),
  'deciding a suspect ballot': ({ ledger, clock }) =>
    decideSuspect({ ledger, clock, officer: officer('chair'), randomness }, suspect, {
      ...{ decision: { kind: 'blank' }, contested: false },
      initials: { members: ['AB', 'CD'], witness: null },
    }),
  'opening a decision again': ({ ledger, clock }) =>
    reopenSuspect({ ledger, clock, officer: officer('chair') }, suspect, 'so'),
  'withdrawing a suspect ballot': ({ ledger, clock }) =>
    withdrawSuspect({ ledger, clock, officer: officer('chair') }, suspect, 'so'),
  'declaring voters by kind': ({ ledger, clock }) =>
    declareKinds(
      ledger,
      clock,
      officer('anna'),
      { bureau: tb1, station: { municipality: '92094', number: 1 } },
      [{ contests: [ck], ticked: 3, issued: null, takenBack: null }],
    ),
  'sending ballots': ({ ledger, clock }) =>
    sendTransfer(ledger, clock, officer('anna'), {
      ...{ from: place, to: { bureau: tb2, contest: gr }, ballots: 1, note: '' },
    }),
  'sending ballots to it': ({ ledger, clock }) =>
    sendTransfer(ledger, clock, officer('anna'), {
      ...{ from: { bureau: tb2, contest: gr }, to: place, ballots: 1, note: '' },
    }),
  'receiving ballots': ({ ledger, clock, transfer }) =>
    receiveTransfer(ledger, clock, officer('mira'), transfer, { ballots: 2, note: '' }),
  'withdrawing a transfer': ({ ledger, clock, transfer }) =>
    withdrawTransfer(ledger, clock, officer('chair'), transfer, 'so'),
  'declaring who sits there': (office) => declared(office, tb1),
};
const atScanner: Readonly<Record<string, Act>> = {
  'opening a batch': ({ ledger, clock }) => openBatch(ledger, clock, officer('anna'), digital1, 'bulk'),
  'undoing a scan': ({ ledger, clock, batch }) => undoLast(ledger, clock, officer('anna'), batch),
  'voiding a ballot': ({ ledger, clock, ballot }) =>
    voidBallot(ledger, clock, officer('chair'), ballot, 'so'),
};

function refuses(office: Office, acts: Readonly<Record<string, Act>>, state: string): void {
  for (const [what, act] of Object.entries(acts)) {
    const before = office.ledger.head();
    expect({ what, answer: act(office) }).toMatchObject({
      what,
      answer: { error: { code: 'REPORT_FROZEN', params: { state } } },
    });
    expect({ what, head: office.ledger.head() }).toEqual({ what, head: before });
  }
}

describe('under a report that is presented', () => {
  it('nothing changes at its bureau, in every state until it is returned or opened again', () => {
    const office = doneOffice();
    done(presented(office, tb1));
    refuses(office, atPaper, 'presented');
    done(initialled(office, tb1));
    refuses(office, atPaper, 'initialled');
    done(returned(office, tb1));
    const free = doneOffice();
    for (const act of Object.values(atPaper)) expect(codeOf(act(free))).not.toBe('REPORT_FROZEN');
    done(presented(office, tb1));
    done(initialled(office, tb1));
    for (const name of ['chair', 'mira', 'wout']) done(signed(office, tb1, name));
    refuses(office, atPaper, 'signed');
    done(closed(office, tb1));
    refuses(office, atPaper, 'closed');
    done(opened(office, tb1));
    expect(codeOf(declared(office, tb1))).toBe('done');
    expect(
      codeOf(
        resetTable(
          office.ledger,
          office.clock,
          officer('chair'),
          place,
          'so',
          office.ledger.tableRows(tb1)[0]?.event ?? 0,
        ),
      ),
    ).toBe('done');
  });

  it('nothing changes at a digital bureau, and elsewhere everything goes on', () => {
    const office = doneOffice();
    done(presented(office, digital1));
    refuses(office, atScanner, 'presented');
    const { ledger, clock } = office;
    expect(
      codeOf(
        resetTable(
          ledger,
          clock,
          officer('chair'),
          { ...place, bureau: tb2 },
          'so',
          ledger.tableRows(tb2)[0]?.event ?? 0,
        ),
      ),
    ).toBe('done');
  });

  it('of the office nothing changes anywhere', () => {
    const office = doneOffice();
    for (const of of [tb1, tb2]) signedReportOf(office, of);
    done(presented(office, null));
    refuses(office, atScanner, 'presented');
    refuses(office, atPaper, 'signed');
    // What is asked first is the bureau’s own report: without one, that of the office.
    const problem = openBatch(office.ledger, office.clock, officer('anna'), digital1, 'bulk');
    expect(problem).toMatchObject({ error: { params: { of: 'office', bureau: 'DB-1' } } });
  });

  it('the ledger itself throws where an event is appended all the same', () => {
    const office = doneOffice();
    done(presented(office, digital1));
    const head = office.ledger.head();
    const append = () =>
      office.ledger.transact((writer) =>
        writer.append({
          ...{ type: 'batch-opened', version: 1, at: office.clock.now(), officer: 'anna' },
          data: { batch: head.seq + 1, bureau: digital1, source: 'bulk' },
        }),
      );
    expect(append).toThrow('batch-opened: the report of DB-1 is presented');
    expect(office.ledger.head()).toEqual(head);
    done(returned(office, digital1));
    expect(append).not.toThrow();
  });
});

it('what is read from the text that was signed is written in the same order as before', () => {
  const { ledger } = doneOffice();
  const { election } = ledger;
  for (const of of [null, tb1, tb2, digital1]) {
    const live = reportContent(ledger, of);
    const read = readContent(contentText(live, election), election);
    expect(JSON.stringify(contentJson(read, election))).toBe(JSON.stringify(contentJson(live, election)));
  }
});

describe('an event', () => {
  it('is of the bureaus that a naive reading of it finds', () => {
    const { ledger } = doneOffice();
    const bureaus = new Map<number, BureauId>();
    for (const event of ledger.events({ limit: 1000 }).toReversed()) {
      const data = event.data as Readonly<Record<string, unknown>>;
      if (event.type === 'batch-opened') bureaus.set(event.seq, event.data.bureau);
      const naive = /^(composition|incident|objection)/.test(event.type)
        ? []
        : [
            data['bureau'],
            bureaus.get(Number(data['batch'])),
            ...(event.type.startsWith('transfer') ? [tb1, tb2] : []),
          ];
      const found = new Set(naive.filter((one) => one !== undefined));
      expect({ event, bureaus: new Set(concernedBureaus(event, ledger)) }).toEqual({ event, bureaus: found });
    }
  });
});
