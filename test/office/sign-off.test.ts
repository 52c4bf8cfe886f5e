import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/election/canonical-text.ts';
import { ListNumber } from '../../src/election/ids.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { closeAccount, createAccounts } from '../../src/office/accounts.ts';
import { closeBatch, openBatch } from '../../src/office/batches.ts';
import { reopenReport } from '../../src/office/close-report.ts';
import { resetTable } from '../../src/office/decide-table.ts';
import { presentChecklist } from '../../src/office/present-checklist.ts';
import { initialReport, presentReport, returnReport } from '../../src/office/present-report.ts';
import { whyNotNow } from '../../src/office/report-acts.ts';
import { reportHistory } from '../../src/office/report-history.ts';
import { reportStates } from '../../src/office/report-states.ts';
import { contentJson, reportJson } from '../../src/office/reporting/report-json.ts';
import { contentText, reportModel, signedReport } from '../../src/office/reporting/report-model.ts';
import { readContent } from '../../src/office/reporting/signed-content.ts';
import { signReport } from '../../src/office/sign-report.ts';
import { revokeKey } from '../../src/office/signing-keys.ts';
import { makeObjection, noteIncident } from '../../src/office/tell-in-report.ts';
import { receiveTransfer, sendTransfer } from '../../src/office/transfers.ts';
import { contestId } from '../support/elections.ts';
import { quickSealing } from '../support/quick-sealing.ts';
import { codeOf, type Desk, done, right } from './paper-office.ts';
import { officer, twoPaperBureaus } from './practice-canton.ts';
import { remark } from './remarking.ts';
import {
  bureau,
  closed,
  db2,
  declared,
  digestOf,
  initialled,
  keyAs,
  keyOf,
  keyTable,
  makeKey,
  opened,
  person,
  presented,
  returned,
  signed,
  signedReportOf,
  signingDesk,
  signingPackage,
  tb1,
  tb2,
  unsigned,
} from './sign-off-office.ts';

/** How many differences have their remark, of each point that tells of them. */
const remarkedAt = ({ ledger }: Desk, of: typeof tb1) =>
  Object.fromEntries(
    presentChecklist(ledger, of)
      .filter(({ what }) => ['remarks', 'electors', 'transfers'].includes(what))
      .map(({ what, remarked }) => [what, remarked]),
  );
const stateOf = ({ ledger }: Desk, of: Parameters<typeof reportModel>[1]): string =>
  reportModel(ledger, of).signOff.state;
const noted = ({ ledger, clock }: Desk, of: typeof tb1 | null, text = 'the light went out') =>
  noteIncident(ledger, clock, officer('anna'), of, text);
const objected = ({ ledger, clock }: Desk, of: typeof tb1 | null, text = 'counted too fast') =>
  makeObjection(ledger, clock, officer('wout'), of, { witness: 'W. O.', text });
const verified = ({ path }: Desk) => officeFiles.verify(path, () => undefined);
const ck = contestId('CK');

/** Tables of both counting bureaus and a composition everywhere. */
function readyDesk(): Desk {
  const desk = signingDesk();
  for (const of of [tb1, tb2] as const) keyTable(desk, of);
  for (const of of [null, tb1, tb2, db2]) done(declared(desk, of));
  return desk;
}

describe('the report of a bureau', () => {
  it('is presented, initialled, signed by all and closed, and the record verifies', async () => {
    const desk = readyDesk();
    const { digest } = done(presented(desk, tb1));
    expect(digestOf(desk, tb1)).toBe(digest);
    done(initialled(desk, tb1));
    for (const name of ['chair', 'mira']) done(signed(desk, tb1, name));
    expect(stateOf(desk, tb1)).toBe('initialled');
    done(signed(desk, tb1, 'wout'));
    expect(stateOf(desk, tb1)).toBe('signed');
    done(closed(desk, tb1));
    const model = reportModel(desk.ledger, tb1);
    expect(model).toMatchObject({ version: 1, composition: bureau, correction: null, digest });
    expect(model.signOff.signatures.map(({ role, officer: by }) => [by, role])).toEqual([
      ['chair', 'chair'],
      ['mira', 'member'],
      ['wout', 'witness'],
    ]);
    expect(reportStates(desk.ledger).map(({ bureau: of, state }) => [of, state])).toEqual([
      ...[
        [null, 'draft'],
        [tb1, 'closed'],
        [tb2, 'draft'],
        [db2, 'draft'],
      ],
    ]);
    expect((await verified(desk)).ok).toBe(true);
  });

  it('holds what is signed as a text of its own, with the first signature alone', () => {
    const desk = readyDesk();
    signedReportOf(desk, tb1);
    const texts = desk.ledger
      .reportEvents(tb1)
      .flatMap((event) => (event.type === 'report-signed' ? [event.data.content ?? null] : []));
    const model = reportModel(desk.ledger, tb1);
    const text = canonicalText(contentJson(model, model.election));
    expect(texts).toEqual([text, null, null]);
    expect(contentText(readContent(text, model.election), model.election)).toBe(text);
  });

  it('is refused while a point of the checklist is not fulfilled, each with its figure', () => {
    const desk = signingDesk();
    const unknown = presentChecklist(desk.ledger, tb1).filter(({ known }) => !known);
    expect(unknown.map(({ what }) => what)).toEqual(['remarks', 'electors']);
    const answer = presented(desk, tb1);
    expect(answer).toMatchObject({
      error: { code: 'REPORT_NOT_READY', params: { bureau: 'TB-1', tables: 1, signers: 2, suspects: 0 } },
    });
    keyTable(desk, tb1, { ...right, 'deposited/92094/1': 299 });
    done(declared(desk, tb1, [person('C. H.', 'chair', 'chair'), person('M. I.', 'assessor', null)]));
    const known = true;
    expect(presentChecklist(desk.ledger, tb1)).toEqual([
      ...['tables', 'differences', 'suspects'].map((what) => ({
        what,
        count: 0,
        fulfilled: true,
        known,
        left: 0,
        remarked: 0,
      })),
      ...['remarks', 'electors'].map((what) => ({
        what,
        count: 2,
        fulfilled: false,
        known,
        left: 0,
        remarked: 0,
      })),
      { what: 'transfers', count: 0, fulfilled: true, known, left: 0, remarked: 0 },
      { what: 'signers', count: 1, fulfilled: false, known, left: 0, remarked: 0 },
    ]);
    const by = { ...desk, officer: officer('chair') };
    const place = { bureau: tb1, contest: ck };
    for (const code of ['COUNT_FOUND_NOT_DEPOSITED', 'COUNT_TICKED_NOT_DEPOSITED'] as const)
      done(remark(by, place, code, 'one was torn'));
    done(declared(desk, tb1));
    done(presented(desk, tb1));
    // What differs has its remark, and differs all the same.
    expect(remarkedAt(desk, tb1)).toEqual({ remarks: 2, electors: 2, transfers: 0 });
  });

  it('tells of a transfer to which a remark was given that nothing is under way, and that it differs', () => {
    const desk = signingDesk(twoPaperBureaus);
    keyTable(desk, tb1, { ...right, transferredOut: 3, 'category/2/headOnly': 147 });
    const remarked = () => remarkedAt(desk, tb1);
    const count = () => presentChecklist(desk.ledger, tb1).map((point) => [point.what, point.count]);
    expect(remarked()).toEqual({ remarks: 0, electors: 0, transfers: 0 });
    expect(Object.fromEntries(count())).toMatchObject({ remarks: 1, electors: 0, transfers: 0 });
    const by = { ...desk, officer: officer('chair') };
    done(remark(by, { bureau: tb1, contest: ck }, 'COUNT_TRANSFERS_NOT_MATCHED', 'it was lost'));
    expect(remarked()).toEqual({ remarks: 1, electors: 0, transfers: 1 });
  });

  it('waits for transfers that are not matched, whichever end it is', () => {
    const desk = signingDesk(twoPaperBureaus);
    const { ledger, clock } = desk;
    const ends = { from: { bureau: tb1, contest: ck }, to: { bureau: tb2, contest: contestId('GR') } };
    const transfers = (of: typeof tb1) =>
      presentChecklist(ledger, of).find(({ what }) => what === 'transfers')?.count;
    const sent = done(sendTransfer(ledger, clock, officer('anna'), { ...ends, ballots: 2, note: '' }));
    expect([transfers(tb1), transfers(tb2)]).toEqual([1, 1]);
    done(receiveTransfer(ledger, clock, officer('bram'), sent, { ballots: 1, note: '' }));
    expect([transfers(tb1), transfers(tb2)]).toEqual([1, 1]);
    done(receiveTransfer(ledger, clock, officer('mira'), sent, { ballots: 2, note: '' }));
    expect([transfers(tb1), transfers(tb2)]).toEqual([0, 0]);
  });

  it('waits for entries that differ, and for tables that were set aside', () => {
    const desk = signingDesk();
    keyTable(desk, tb2);
    const event = desk.ledger.tableRows(tb2)[0]?.event ?? 0;
    const place = { bureau: tb2, contest: ck };
    done(resetTable(desk.ledger, desk.clock, officer('chair'), place, 'again', event));
    expect(presented(desk, tb2)).toMatchObject({ error: { params: { tables: 1, differences: 0 } } });
    done(keyAs(desk, 'anna', place, { ...right, 'category/2/headOnly': 149 }));
    done(keyAs(desk, 'bram', place, right));
    expect(presented(desk, tb2)).toMatchObject({ error: { params: { tables: 1, differences: 1 } } });
  });

  it('is returned with reasons and presented again, also after some have signed', async () => {
    const desk = readyDesk();
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    done(signed(desk, tb1, 'mira'));
    done(returned(desk, tb1));
    const { signOff } = reportModel(desk.ledger, tb1);
    expect(signOff).toMatchObject({ state: 'returned', signatures: [], presented: null });
    expect(signOff.returned.map(({ reason }) => reason)).toEqual(['count list 2 again']);
    done(noted(desk, tb1));
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    // A signature of before is none now.
    done(signed(desk, tb1, 'mira'));
    expect(reportModel(desk.ledger, tb1).incidents.map(({ text }) => text)).toEqual(['the light went out']);
    expect((await verified(desk)).ok).toBe(true);
  });

  it('is initialled by somebody else than who presented it, and as they saw it', () => {
    const desk = readyDesk();
    done(presentReport(desk.ledger, desk.clock, officer('chair'), tb1));
    expect(codeOf(initialled(desk, tb1))).toBe('REPORT_SAME_OFFICER');
    done(returned(desk, tb1));
    done(presented(desk, tb1));
    const seen = digestOf(desk, tb1);
    done(objected(desk, tb1));
    expect(initialled(desk, tb1, 'chair', seen)).toMatchObject({
      error: { code: 'REPORT_DIGEST_CHANGED', params: { found: seen, expected: digestOf(desk, tb1) } },
    });
    expect(codeOf(initialled(desk, tb1, 'mira'))).toBe('NOT_PERMITTED');
    done(initialled(desk, tb1));
  });

  it('is signed with own keys alone, once, by people of the bureau, on what they saw', () => {
    const desk = readyDesk();
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    const seen = digestOf(desk, tb1);
    done(noted(desk, tb1));
    done(initialled(desk, tb1));
    expect(codeOf(signed(desk, tb1, 'chair', seen))).toBe('REPORT_DIGEST_CHANGED');
    const { ledger, clock } = desk;
    const at = { bureau: tb1, digest: digestOf(desk, tb1) };
    const as = (name: string, key: ReturnType<typeof keyOf>) =>
      codeOf(signReport(ledger, clock, { officer: officer(name), key }, at));
    expect(as('chair', keyOf(desk, 'mira'))).toBe('REPORT_KEY_NOT_OWN');
    expect(as('chair', { ...keyOf(desk, 'mira'), id: keyOf(desk, 'chair').id })).toBe('REPORT_KEY_NOT_OWN');
    expect(as('anna', keyOf(desk, 'chair'))).toBe('NOT_PERMITTED');
    const old = keyOf(desk, 'mira');
    done(revokeKey(desk, officer('mira'), 'mira', 'the stick was lost'));
    expect(as('mira', old)).toBe('REPORT_KEY_REVOKED');
    makeKey(desk, 'mira');
    expect(as('mira', keyOf(desk, 'mira'))).toBe('done');
    expect(as('mira', keyOf(desk, 'mira'))).toBe('REPORT_SIGNED_BEFORE');
    expect(ledger.reportEvents(tb1).filter(({ type }) => type === 'report-signed')).toHaveLength(1);
  });

  it('takes no incident and no objection once somebody has signed it', () => {
    const desk = readyDesk();
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    done(objected(desk, tb1));
    done(initialled(desk, tb1));
    done(signed(desk, tb1, 'wout'));
    expect([codeOf(noted(desk, tb1)), codeOf(objected(desk, tb1))]).toEqual([
      ...['REPORT_BEING_SIGNED', 'REPORT_BEING_SIGNED'],
    ]);
    done(signed(desk, tb1, 'chair'));
    done(signed(desk, tb1, 'mira'));
    expect(codeOf(noted(desk, tb1))).toBe('REPORT_FROZEN');
    expect(codeOf(noted(desk, null))).toBe('done');
  });

  it('is signed without a witness who leaves, and says why', () => {
    const desk = readyDesk();
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    for (const name of ['chair', 'mira']) done(signed(desk, tb1, name));
    expect(codeOf(unsigned(desk, tb1, 'C. H.'))).toBe('REPORT_WITNESS_UNKNOWN');
    done(unsigned(desk, tb1));
    const { signOff } = reportModel(desk.ledger, tb1);
    expect(signOff).toMatchObject({
      state: 'signed',
      unsigned: [{ witness: 'W. O.', reason: 'left early' }],
    });
  });

  it('has one witness of each list, and as many of a number as its contests have lists of it (KWB 131; LPKD 148)', () => {
    const [chair, two, five] = [person('C. H.', 'chair', 'chair'), ListNumber.parse(2), ListNumber.parse(5)];
    const witnesses = (...lists: readonly (typeof two | null)[]) => [
      chair,
      ...lists.map((list, index) => person(`W. ${index}`, 'witness', null, list)),
    ];
    const desk = signingDesk();
    expect(codeOf(declared(desk, tb1, witnesses(two, five, null, null)))).toBe('done');
    expect(declared(desk, tb1, witnesses(two, five, two))).toMatchObject({
      error: { code: 'COMPOSITION_WITNESS', params: { name: 'W. 2', found: 2, expected: 1 } },
    });
    // In the second contest list 2 is another list, where the bureau counts it.
    const other = JSON.parse(signingPackage);
    other.contests[1].lists[0].number = 2;
    const alone = signingDesk(JSON.stringify(other));
    expect(codeOf(declared(alone, tb1, witnesses(two, two)))).toBe('COMPOSITION_WITNESS');
    other.bureaus[0].contests.push('GR');
    const both = signingDesk(JSON.stringify(other));
    expect(codeOf(declared(both, tb1, witnesses(two, two)))).toBe('done');
    expect(codeOf(declared(both, tb1, witnesses(two, two, two)))).toBe('COMPOSITION_WITNESS');
    expect(codeOf(declared(both, tb1, witnesses(five, five)))).toBe('COMPOSITION_WITNESS');
    expect(codeOf(declared(both, null, witnesses(two, two)))).toBe('done');
  });

  it('names who sits in the bureau: one chair, each once, with accounts that can sign so', () => {
    const desk = signingDesk();
    const [chair, secretary] = [person('C. H.', 'chair', 'chair'), person('M. I.', 'secretary', 'mira')];
    const answers = [
      [secretary],
      [chair, person('C. H.', 'secretary', 'mira')],
      [chair, person('M. I.', 'secretary', 'chair')],
      [chair, person('A. B.', 'assessor', 'anna')],
      [chair, person('A. B.', 'assessor', 'nobody')],
      [chair, person('A. B.', 'assessor', 'wout')],
      [person('M. I.', 'chair', 'mira')],
      [chair, person('A. B.', 'witness', 'mira')],
      [chair, { ...secretary, list: bureau[2]?.list ?? null }],
      [chair, { ...secretary, name: ' ' }],
      [chair, person('A. B.', 'secretary', null), secretary],
      [chair, secretary],
    ].map((people) => codeOf(declared(desk, tb1, people)));
    expect(answers).toEqual([
      ...['COMPOSITION_CHAIR', 'COMPOSITION_NAME_TWICE', 'COMPOSITION_ACCOUNT_TWICE'],
      ...['COMPOSITION_ACCOUNT', 'COMPOSITION_ACCOUNT', 'COMPOSITION_ACCOUNT', 'COMPOSITION_ACCOUNT'],
      'COMPOSITION_ACCOUNT',
      ...['COMPOSITION_LIST', 'TABLE_TEXT_MISSING', 'COMPOSITION_SECRETARY', 'done'],
    ]);
  });
});

const registryOf = ({ ledger, clock }: Desk) => ({
  ...{ ledger, clock, sealing: quickSealing },
  randomness: { bytes: (count: number) => new Uint8Array(count) },
});

it('a report is not presented whose second signer has lost the account since it was declared', async () => {
  const desk = readyDesk();
  const door = registryOf(desk);
  await createAccounts(door, officer('admin'), [{ name: 'nora', person: 'N. O.', role: 'member' }]);
  done(declared(desk, tb1, [person('C. H.', 'chair', 'chair'), person('N. O.', 'secretary', 'nora')]));
  done(closeAccount(door, officer('admin'), 'nora', 'left the bureau'));
  expect(presented(desk, tb1)).toMatchObject({ error: { code: 'REPORT_NOT_READY', params: { signers: 1 } } });
  done(declared(desk, tb1));
  done(presented(desk, tb1));
});

it('the chair whom the main bureau names, and no other, takes over, returns and opens again', async () => {
  const desk = signingDesk();
  keyTable(desk, tb1);
  done(declared(desk, tb1));
  const { ledger, clock } = desk;
  const other = { name: 'second', role: 'chair' } as const;
  await createAccounts(registryOf(desk), officer('admin'), [{ ...other, person: 'S. C.' }]);
  const initialledByOther = () =>
    codeOf(initialReport(ledger, clock, other, { bureau: tb1, digest: digestOf(desk, tb1) }));
  const returnedByOther = () => codeOf(returnReport(ledger, clock, other, tb1, 'count again'));

  // Bureaus come in before the main bureau is complete: any chair.
  done(presented(desk, tb1));
  expect(returnedByOther()).toBe('done');
  done(declared(desk, null));
  done(presented(desk, tb1));
  expect([initialledByOther(), returnedByOther()]).toEqual(['REPORT_MAIN_CHAIR', 'REPORT_MAIN_CHAIR']);
  expect(whyNotNow(ledger, other, tb1, 'initial')).toMatchObject({
    ...{ code: 'REPORT_MAIN_CHAIR', params: { bureau: 'TB-1', name: 'C. H.', expected: 'chair' } },
  });
  done(initialled(desk, tb1));
  for (const name of ['chair', 'mira', 'wout']) done(signed(desk, tb1, name));
  expect(codeOf(reopenReport(ledger, clock, other, tb1, 'swapped'))).toBe('REPORT_MAIN_CHAIR');
  expect(codeOf(await verified(desk))).toBe('done');

  ledger.transact((writer) =>
    writer.append({
      ...{ type: 'report-reopened', version: 1, at: clock.now(), officer: other.name },
      data: { bureau: tb1, version: 2, reason: 'swapped' },
    }),
  );
  expect(await verified(desk)).toMatchObject({
    error: { code: 'LEDGER_EVENT_OUT_OF_PLACE', params: { type: 'report-reopened', reason: 'report' } },
  });
});

it('no composition names an account that is closed: nobody could sign with it', async () => {
  const desk = signingDesk();
  const door = registryOf(desk);
  await createAccounts(door, officer('admin'), [{ name: 'nora', person: 'N. O.', role: 'member' }]);
  const people = [person('C. H.', 'chair', 'chair'), person('N. O.', 'secretary', 'nora')];
  done(declared(desk, tb1, people));
  done(closeAccount(door, officer('admin'), 'nora', 'left the bureau'));
  expect(codeOf(declared(desk, tb2, people))).toBe('COMPOSITION_ACCOUNT');
});

describe('a correction', () => {
  it('is a new version that names what it corrects and every figure that is another one; the old one stays', async () => {
    const desk = readyDesk();
    signedReportOf(desk, tb1);
    done(closed(desk, tb1));
    const before = JSON.stringify(reportJson(reportModel(desk.ledger, tb1)));
    const { digest } = reportModel(desk.ledger, tb1);
    done(opened(desk, tb1));
    const event = desk.ledger.tableRows(tb1)[0]?.event ?? 0;
    const place = { bureau: tb1, contest: ck };
    done(resetTable(desk.ledger, desk.clock, officer('chair'), place, 'two piles swapped', event));
    keyTable(desk, tb1, { ...right, 'category/2/headOnly': 140, 'category/5/headOnly': 40 });
    done(presented(desk, tb1));
    done(initialled(desk, tb1));
    for (const name of ['chair', 'mira', 'wout']) done(signed(desk, tb1, name));
    const model = reportModel(desk.ledger, tb1);
    expect(model.version).toBe(2);
    expect(model.correction).toMatchObject({
      ...{ version: 1, digest, reason: 'two piles were swapped', officer: 'chair' },
      changes: [
        ['category/2/headOnly', 150, 140],
        ['electoralFigure/2', 250, 240],
        ['category/5/headOnly', 30, 40],
        ['electoralFigure/5', 30, 40],
      ].map(([field, was, is]) => ({ bureau: tb1, contest: 'CK', field, before: was, after: is })),
    });
    const old = signedReport(desk.ledger, tb1, 1);
    expect(old === undefined ? '' : JSON.stringify(reportJson(old))).toBe(before);
    expect(signedReport(desk.ledger, tb1, 3)).toBeUndefined();
    expect((await verified(desk)).ok).toBe(true);
  });

  it('of a bureau waits for the report of the office', async () => {
    const desk = readyDesk();
    for (const of of [tb1, tb2]) signedReportOf(desk, of);
    done(presented(desk, null));
    expect(codeOf(opened(desk, tb1))).toBe('REPORT_OFFICE_FIRST');
    done(returned(desk, null));
    done(opened(desk, tb1));
    expect(presented(desk, null)).toMatchObject({ error: { params: { bureaus: 1, of: 'office' } } });
    signedReportOf(desk, tb1);
    signedReportOf(desk, null);
    expect(codeOf(opened(desk, tb1))).toBe('REPORT_OFFICE_FIRST');
    done(opened(desk, null));
    expect(reportModel(desk.ledger, null).correction).toMatchObject({ version: 1, changes: [] });
    expect((await verified(desk)).ok).toBe(true);
  });
});

it('a version that was returned when some had signed it can be read as signed only once it is signed anew', () => {
  const desk = readyDesk();
  const { ledger, clock } = desk;
  const readable = () => [
    reportHistory(ledger, tb1).signedVersions,
    signedReport(ledger, tb1, 1)?.signOff.signatures.length,
  ];
  done(presented(desk, tb1));
  done(initialled(desk, tb1));
  done(signed(desk, tb1, 'chair'));
  expect(readable()).toEqual([[1], 1]);
  done(returned(desk, tb1));
  const seen = ledger.tableRows(tb1)[0]?.event ?? null;
  done(resetTable(ledger, clock, officer('chair'), { bureau: tb1, contest: ck }, 'read again', seen));
  keyTable(desk, tb1, { ...right, 'category/2/headOnly': 149, 'category/5/headOnly': 31 });
  done(presented(desk, tb1));
  expect(readable()).toEqual([[], undefined]);
  done(initialled(desk, tb1));
  done(signed(desk, tb1, 'chair'));
  expect(readable()).toEqual([[1], 1]);
});

describe('the report of the office', () => {
  it('wants every counting bureau signed and every batch closed, and tells all incidents in their order', async () => {
    const desk = readyDesk();
    const { ledger, clock } = desk;
    const signInAnna = () =>
      ledger.transact((writer) =>
        writer.append({ type: 'officer-signed-in', version: 1, at: clock.now(), officer: 'anna', data: {} }),
      );
    signInAnna();
    const left = done(openBatch(ledger, clock, officer('anna'), db2, 'terminal'));
    done(noted(desk, tb2, 'second urn late'));
    done(noted(desk, null, 'the phone was dead'));
    done(noted(desk, tb1, 'a window broke'));
    done(presented(desk, tb1));
    expect(presentChecklist(ledger, null)).toEqual([
      { what: 'bureaus', count: 2, fulfilled: false, known: true, left: 0, remarked: 0 },
      { what: 'batches', count: 1, fulfilled: false, known: true, left: 0, remarked: 0 },
      { what: 'signers', count: 0, fulfilled: true, known: true, left: 0, remarked: 0 },
    ]);
    done(initialled(desk, tb1));
    for (const name of ['chair', 'mira', 'wout']) done(signed(desk, tb1, name));
    signedReportOf(desk, tb2);
    expect(codeOf(presented(desk, null))).toBe('REPORT_NOT_READY');
    // The computer stopped in the middle: once anna is signed in anew, nobody goes on with what she left.
    signInAnna();
    const going = done(openBatch(ledger, clock, officer('anna'), db2, 'terminal'));
    expect(codeOf(presented(desk, null))).toBe('REPORT_NOT_READY');
    expect(ledger.openBatches().map(({ id }) => id)).toEqual([left.id, going.id]);
    closeBatch(ledger, clock, officer('anna'), going.id);
    done(presented(desk, null));
    expect(ledger.openBatches()).toEqual([]);
    const told = reportModel(ledger, null).incidents.map(({ text }) => text);
    expect(told).toEqual(['second urn late', 'the phone was dead', 'a window broke']);
    // What happens at a polling station that signs nothing is in it until somebody has signed.
    done(initialled(desk, null));
    done(noted(desk, db2, 'the computer stopped'));
    // The chair initialled it without that.
    expect(desk.ledger.report(null).signOff).toMatchObject({ state: 'presented', initialled: null });
    expect(codeOf(signed(desk, null, 'chair'))).toBe('REPORT_NOT_INITIALLED');
    done(initialled(desk, null));
    done(await verified(desk));
    done(signed(desk, null, 'chair'));
    expect(codeOf(noted(desk, db2))).toBe('REPORT_BEING_SIGNED');
  });
});
