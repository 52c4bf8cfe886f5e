/** A delivery that is sent back, and the next version in its place; and what the office makes of bureaus that delivered. */
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { canvass } from '../../../src/office/canvass.ts';
import { deliveryHistory } from '../../../src/office/delivery/delivery-history.ts';
import { deliveryLines, takenDelivery } from '../../../src/office/delivery/delivery-lines.ts';
import { toldThere } from '../../../src/office/delivery/told-there.ts';
import { reportHistory } from '../../../src/office/report-history.ts';
import { nextReportStep } from '../../../src/office/report-step.ts';
import { reportModel, signedReport } from '../../../src/office/reporting/report-model.ts';
import { makeObjection, noteIncident } from '../../../src/office/tell-in-report.ts';
import { officeTotals } from '../../../src/office/totals.ts';
import { contestId } from '../../support/elections.ts';
import { codeOf, type Desk, done } from '../paper-office.ts';
import { officer } from '../practice-canton.ts';
import {
  closed,
  db2,
  declared,
  initialled,
  keyAs,
  keyOf,
  keyTable,
  opened,
  presented,
  signed,
  signedReportOf,
  tb1,
  tb2,
} from '../sign-off-office.ts';
import {
  bureauByTable,
  bureauOfScans,
  delivery,
  imported,
  main,
  scan,
  scannedLines,
  trusting,
} from './delivery-office.ts';

const verified = async ({ path }: Desk) => {
  const result = await officeFiles.verify(path, () => undefined);
  return result.ok ? 'ok' : JSON.stringify(result.error);
};
const foundAt = ({ ledger }: Desk, bureau = tb1) => officeTotals(ledger, { bureau })[0]?.found;

async function delivered(there: Desk, bureau = tb1): Promise<Desk> {
  const here = main();
  trusting(here, there, bureau);
  done(await imported(here, delivery(there, bureau)));
  return here;
}

describe('a delivery that is sent back', () => {
  it('stands until the next version comes, whose ballots take the place of its own', async () => {
    const there = bureauOfScans();
    const here = await delivered(there, db2);
    done(opened(here, db2, 'two ballots lay under the urn'));
    expect(here.ledger.report(db2)).toMatchObject({ version: 2, signOff: { state: 'returned' } });
    expect(nextReportStep(here.ledger, officer('chair'), db2)).toBe('await-delivery');
    expect(foundAt(here, db2)).toBe(scannedLines.length);
    expect(await verified(here)).toBe('ok');

    done(opened(there, db2, 'two ballots lay under the urn'));
    scan(there, ['CK=5', 'CK=2:E1'], 101);
    signedReportOf(there, db2);
    expect(await imported(here, delivery(there, db2))).toEqual({ ok: true, value: 'taken' });

    expect(foundAt(here, db2)).toBe(scannedLines.length + 2);
    expect(reportModel(here.ledger, db2)).toEqual(reportModel(there.ledger, db2));
    // The old one is still there as it was signed.
    expect(reportHistory(here.ledger, db2).signedVersions).toEqual([2, 1]);
    expect(signedReport(here.ledger, db2, 1)).toEqual(signedReport(there.ledger, db2, 1));
    expect(here.ledger.scanCounts().get(db2)).toMatchObject({ counted: scannedLines.length + 2 });
    expect(await verified(here)).toBe('ok');
    expect(await imported(here, delivery(there, db2))).toEqual({ ok: true, value: 'there' });
  });

  it('is not taken again in the same version', async () => {
    const there = bureauByTable();
    const here = await delivered(there);
    done(opened(here, tb1, 'list 5 was forgotten'));
    expect(await imported(here, delivery(there))).toEqual({ ok: true, value: 'there' });
    expect(here.ledger.report(tb1).signOff.state).toBe('returned');
  });
});

it('a digital station whose delivery was sent back is awaited before the office presents what it adds up', async () => {
  const there = bureauOfScans();
  const here = await delivered(there, db2);
  for (const bureau of [tb1, tb2]) {
    keyTable(here, bureau);
    done(declared(here, bureau));
    signedReportOf(here, bureau);
  }
  done(declared(here, null));
  done(opened(here, db2, 'two ballots lay under the urn'));
  expect(presented(here, null)).toMatchObject({
    error: { code: 'REPORT_NOT_READY', params: { bureaus: 1 } },
  });
  done(opened(there, db2, 'two ballots lay under the urn'));
  scan(there, ['CK=5', 'CK=2:E1'], 101);
  signedReportOf(there, db2);
  done(await imported(here, delivery(there, db2)));
  done(presented(here, null));
  expect(await verified(here)).toBe('ok');
});

describe('a bureau that delivered', () => {
  it('is worked at no more, is closed by the main chair, and signed by nobody here', async () => {
    const here = await delivered(bureauByTable());
    const place = { bureau: tb1, contest: contestId('CK') };
    expect(codeOf(declared(here, tb1))).toBe('REPORT_DELIVERED');
    expect(codeOf(presented(here, tb1))).toBe('REPORT_DELIVERED');
    expect(codeOf(initialled(here, tb1))).toBe('REPORT_DELIVERED');
    expect(codeOf(signed(here, tb1, 'mira'))).toBe('REPORT_DELIVERED');
    expect(() => keyAs(here, 'anna', place, {})).toThrow('REPORT_DELIVERED');
    done(closed(here, tb1));
    expect(here.ledger.report(tb1).signOff).toMatchObject({ state: 'closed', closed: { officer: 'chair' } });
    expect(await verified(here)).toBe('ok');
  });

  it('is told in the report of the office with its officers there', async () => {
    const here = await delivered(bureauByTable());
    keyTable(here, tb2);
    done(declared(here, tb2));
    signedReportOf(here, tb2);
    done(declared(here, null));
    const office = reportModel(here.ledger, null);
    expect(office.completeness).toMatchObject({ contests: 2, agreed: 2, remarksOwed: 0 });
    expect(office.tables[0]?.found).toBe(600);
    expect(office.countTables.map((table) => 'officers' in table && table.officers)).toEqual([
      ['anna@TB-1', 'bram@TB-1'],
      ['anna', 'bram'],
    ]);
    done(presented(here, null));
    // What the office has added up is not sent back behind its back.
    expect(codeOf(opened(here, tb1))).toBe('REPORT_OFFICE_FIRST');
    const contest = here.ledger.election.contests[0];
    if (contest === undefined) throw new Error('no contest');
    expect(canvass(here.ledger, contest).tables).toMatchObject({ all: 3, in: 2 });
    expect(await verified(here)).toBe('ok');
  });

  it('keeps in the report of the office what was noted and objected to here before it came', async () => {
    const there = bureauByTable();
    const here = main();
    const { ledger, clock } = here;
    done(noteIncident(ledger, clock, officer('mira'), tb1, 'the car of TB-1 broke down'));
    done(makeObjection(ledger, clock, officer('wout'), tb1, { witness: 'W. O.', text: 'it came too late' }));
    trusting(here, there);
    done(await imported(here, delivery(there)));
    expect(reportModel(ledger, null)).toMatchObject({
      incidents: [{ bureau: 'TB-1', officer: 'mira', text: 'the car of TB-1 broke down' }],
      objections: [{ bureau: 'TB-1', officer: 'wout', witness: 'W. O.', text: 'it came too late' }],
    });
    // Of the bureau itself the report is what it signed.
    expect(reportModel(ledger, tb1)).toMatchObject({ incidents: [], objections: [] });
    expect(await verified(here)).toBe('ok');
  });

  it('is listed with whose key was trusted, who signed and who took it, and its officers are those of there', async () => {
    const there = bureauByTable();
    const here = await delivered(there);
    const { ledger } = here;
    const [line, other] = deliveryLines(ledger);
    const key = keyOf(there, 'chair').id;

    expect(line).toMatchObject({
      ...{ state: 'taken', row: { version: 1 } },
      keys: [{ key, officer: 'chair', role: 'chair', said: { officer: 'chair' } }],
    });
    expect(other).toMatchObject({ state: 'unannounced', keys: [], row: null });
    expect(takenDelivery(ledger, line?.row ?? { event: 0 })).toMatchObject({
      taken: { officer: 'chair' },
      manifest: { signer: { officer: 'chair', role: 'chair', key }, report: { version: 1 } },
    });
    expect(deliveryHistory(ledger, tb1).map(({ type }) => type)).toEqual([
      ...['delivery-received', 'signer-trusted'],
    ]);
    expect(deliveryHistory(ledger, tb2)).toEqual([]);

    const shown = toldThere(tb1, ledger.report(tb1));
    expect(shown.signOff.signatures.map(({ officer: name }) => name)).toEqual([
      ...['chair@TB-1', 'mira@TB-1', 'wout@TB-1'],
    ]);
    expect(shown.composition.map(({ account }) => account)).toEqual(['chair@TB-1', 'mira@TB-1', 'wout@TB-1']);
    expect(toldThere(tb1, there.ledger.report(tb1))).toEqual(there.ledger.report(tb1));
  });
});
