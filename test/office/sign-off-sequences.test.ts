import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { openBatch } from '../../src/office/batches.ts';
import { resetTable } from '../../src/office/decide-table.ts';
import { reportJson } from '../../src/office/reporting/report-json.ts';
import { reportModel, signedReport } from '../../src/office/reporting/report-model.ts';
import { makeObjection, noteIncident } from '../../src/office/tell-in-report.ts';
import { contestId } from '../support/elections.ts';
import { type Desk, right } from './paper-office.ts';
import { officer } from './practice-canton.ts';
import {
  closed,
  db2,
  declared,
  initialled,
  keyAs,
  opened,
  presented,
  returned,
  signed,
  signingDesk,
  tb1,
  tb2,
  unsigned,
} from './sign-off-office.ts';

const reports = [null, tb1, tb2, db2] as const;
const paper = (bureau: typeof tb1) => ({ bureau, contest: contestId('CK') });

/** What officers try, wherever the office is; most of it is refused. */
const tries: Readonly<Record<string, (desk: Desk, which: number) => unknown>> = {
  declare: (desk, which) => declared(desk, reports[which] ?? null),
  note: ({ ledger, clock }, which) =>
    noteIncident(ledger, clock, officer('anna'), reports[which] ?? null, 'rain'),
  object: ({ ledger, clock }, which) =>
    makeObjection(ledger, clock, officer('wout'), reports[which] ?? null, { witness: 'W. O.', text: 'no' }),
  present: (desk, which) => presented(desk, reports[which] ?? null),
  'present as chair': (desk, which) => presented(desk, reports[which] ?? null, 'chair'),
  return: (desk, which) => returned(desk, reports[which] ?? null),
  initial: (desk, which) => initialled(desk, reports[which] ?? null),
  'sign as chair': (desk, which) => signed(desk, reports[which] ?? null, 'chair'),
  'sign as member': (desk, which) => signed(desk, reports[which] ?? null, 'mira'),
  'sign as witness': (desk, which) => signed(desk, reports[which] ?? null, 'wout'),
  leave: (desk, which) => unsigned(desk, reports[which] ?? null),
  close: (desk, which) => closed(desk, reports[which] ?? null),
  reopen: (desk, which) => opened(desk, reports[which] ?? null),
  key: (desk, which) => {
    const bureau = which === 2 ? tb2 : tb1;
    const station = bureau === tb1 ? 1 : 2;
    const own = Object.entries(right).map(([key, value]) => [
      key.replace('/92094/1', `/92094/${station}`),
      value,
    ]);
    for (const name of ['anna', 'bram']) {
      if (desk.ledger.tableState(paper(bureau)).state === 'agreed') return;
      keyAs(desk, name, paper(bureau), Object.fromEntries(own));
    }
  },
  reset: ({ ledger, clock }, which) => {
    const place = paper(which === 2 ? tb2 : tb1);
    const event = ledger.tableRows(place.bureau)[0]?.event ?? null;
    return resetTable(ledger, clock, officer('chair'), place, 'again', event);
  },
  scan: ({ ledger, clock }) => openBatch(ledger, clock, officer('anna'), db2, 'bulk'),
};
/** All that leads to a signed report, in its order. */
const whole = ['key', 'declare', 'present', 'initial'];
const signing = ['sign as chair', 'sign as member', 'sign as witness'];

/** Towards a signed report more often than away from it. */
const weights: Readonly<Record<string, number>> = {
  return: 1,
  reopen: 1,
  reset: 1,
  scan: 1,
  close: 1,
  note: 1,
  object: 1,
};
const step = fc.oneof(
  ...[
    [...whole, ...signing],
    [...whole, ...signing, 'reopen'],
  ].map((all) => ({
    weight: 6,
    arbitrary: fc.nat({ max: 3 }).map((which) => all.map((what) => [what, which] as const)),
  })),
  ...Object.keys(tries).map((what) => ({
    weight: weights[what] ?? 2,
    arbitrary: fc.nat({ max: 3 }).map((which) => [[what, which] as const]),
  })),
);

it('whatever officers try, what is presented says the same until it is returned, what was signed stays, and the record verifies', async () => {
  let frozenSteps = 0;
  let signedVersions = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60 }), async (steps) => {
      const desk = signingDesk();
      const { ledger, path } = desk;
      const kept = new Map<string, string>();
      /** Figures alone: incidents and objections may be added until the first signature. */
      const figures = (of: (typeof reports)[number]): string => {
        const { tables, countTables, remarks, transfers, composition } = reportModel(ledger, of);
        return JSON.stringify({ tables, countTables, remarks, transfers, composition });
      };
      for (const [what, which] of steps.flat()) {
        const before = reports.map((of) => [ledger.report(of).signOff.state, figures(of)] as const);
        tries[what]?.(desk, which);
        for (const [index, of] of reports.entries()) {
          const [state, said] = before[index] ?? ['', ''];
          const now = ledger.report(of);
          const isFrozen =
            !['draft', 'returned'].includes(state) && !['draft', 'returned'].includes(now.signOff.state);
          if (isFrozen) {
            frozenSteps += 1;
            expect(figures(of)).toBe(said);
          }
          for (let version = 1; version <= now.version; version += 1) {
            const model = signedReport(ledger, of, version);
            // What somebody signed of a version that was returned is taken again when it is signed anew.
            if (model === undefined || version === now.version) continue;
            const name = `${of} ${version}`;
            const text = createHash('sha256')
              .update(JSON.stringify(reportJson(model)))
              .digest('hex');
            expect(kept.get(name) ?? text).toBe(text);
            if (!kept.has(name)) signedVersions += 1;
            kept.set(name, text);
          }
        }
      }
      const verified = await officeFiles.verify(path, () => undefined);
      expect(verified).toMatchObject({ ok: true });
    }),
    { numRuns: 4 },
  );
  expect(frozenSteps).toBeGreaterThan(50);
  expect(signedVersions).toBeGreaterThan(3);
}, 120_000);
