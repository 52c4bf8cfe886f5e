/** From the bureau to the main bureau: what officers keyed and scanned on one machine, taken over by another. */
import { describe, expect, it } from 'vitest';
import { officeFiles } from '../../../src/ledger/office-files.ts';
import { openBatch } from '../../../src/office/batches.ts';
import { reportModel } from '../../../src/office/reporting/report-model.ts';
import { officeTotals } from '../../../src/office/totals.ts';
import { type Desk, done } from '../paper-office.ts';
import { officer } from '../practice-canton.ts';
import { db2, tb1 } from '../sign-off-office.ts';
import {
  bureauByBallot,
  bureauByTable,
  bureauOfScans,
  delivery,
  imported,
  main,
  trusting,
} from './delivery-office.ts';

const verified = async ({ path }: Desk) => {
  const result = await officeFiles.verify(path, () => undefined);
  return result.ok ? 'ok' : JSON.stringify(result.error);
};
const figures = ({ ledger }: Desk, bureau = tb1) =>
  officeTotals(ledger, { bureau }).map((table) => JSON.stringify(table));

describe('a delivery', () => {
  it('of a bureau that counts by table gives the main bureau the figures that officers keyed', async () => {
    const there = bureauByTable();
    const here = main();
    trusting(here, there);

    expect(await imported(here, delivery(there))).toEqual({ ok: true, value: 'taken' });

    expect(figures(here)).toEqual(figures(there));
    expect(officeTotals(here.ledger, { bureau: tb1 })[0]).toMatchObject({
      found: 300,
      blankOrInvalid: 20,
      valid: 280,
    });
    expect(reportModel(here.ledger, tb1)).toEqual(reportModel(there.ledger, tb1));
    expect(await verified(here)).toBe('ok');
  });

  it('of ballots keyed one by one counts each of them again', async () => {
    const there = bureauByBallot();
    const here = main();
    trusting(here, there);

    expect(await imported(here, delivery(there))).toEqual({ ok: true, value: 'taken' });

    expect(figures(here)).toEqual(figures(there));
    expect(officeTotals(here.ledger, { bureau: tb1 })[0]).toMatchObject({ found: 6, blank: 1, valid: 5 });
    expect(reportModel(here.ledger, tb1)).toEqual(reportModel(there.ledger, tb1));
    expect(reportModel(here.ledger, null).countTables[0]).toMatchObject({
      ...{ bureau: 'TB-1', way: 'ballots', state: 'agreed' },
    });
    expect(await verified(here)).toBe('ok');
  });

  it('of a digital polling station reads every ballot again, signatures included', async () => {
    const there = bureauOfScans();
    const here = main();
    trusting(here, there, db2);

    expect(await imported(here, delivery(there, db2))).toEqual({ ok: true, value: 'taken' });

    expect(figures(here, db2)).toEqual(figures(there, db2));
    expect(officeTotals(here.ledger, { bureau: db2 })[0]).toMatchObject({ found: 5, valid: 5 });
    expect(await verified(here)).toBe('ok');
  });

  it('of a polling station whose scan screen was left open here is taken once nobody goes on with that', async () => {
    const there = bureauOfScans();
    const here = main();
    const { ledger, clock } = here;
    trusting(here, there, db2);
    const signInAnna = () =>
      ledger.transact((writer) =>
        writer.append({ type: 'officer-signed-in', version: 1, at: clock.now(), officer: 'anna', data: {} }),
      );
    signInAnna();
    done(openBatch(ledger, clock, officer('anna'), db2, 'terminal'));
    expect(await imported(here, delivery(there, db2))).toMatchObject({
      error: { code: 'DELIVERY_BUREAU_AT_WORK' },
    });

    // The computer stopped, and she is back.
    signInAnna();
    expect(await imported(here, delivery(there, db2))).toEqual({ ok: true, value: 'taken' });

    expect(ledger.openBatches()).toEqual([]);
    expect(await verified(here)).toBe('ok');
  });

  it('that was taken is taken once', async () => {
    const there = bureauByTable();
    const here = main();
    trusting(here, there);
    const files = delivery(there);
    done(await imported(here, files));
    const head = here.ledger.head();

    expect(await imported(here, files)).toEqual({ ok: true, value: 'there' });

    expect(here.ledger.head()).toEqual(head);
  });
});
