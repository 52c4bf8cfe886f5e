/** What `sign-off status` tells of a report that somebody has signed. */
import { expect, test } from 'vitest';
import { done } from '../office/paper-office.ts';
import {
  declared,
  initialled,
  keyTable,
  presented,
  signed,
  signedReportOf,
  signingDesk,
  tb1,
  tb2,
} from '../office/sign-off-office.ts';
import { cliBench } from '../support/cli.ts';

const bench = cliBench();

test('the times of signatures are those of Belgium for people, and instants for programs', async () => {
  const desk = signingDesk();
  done(declared(desk, tb1));
  keyTable(desk);
  done(presented(desk, tb1));
  done(initialled(desk, tb1));
  done(signed(desk, tb1, 'chair'));
  const [signature] = desk.ledger.report(tb1).signOff.signatures;
  const asked = ['sign-off', 'status', '--db', desk.path, '--bureau', tb1, '--lang', 'nl'];

  // The desk's clock begins at 14:00 UTC on 9 June 2024: 16:00 in Brussels.
  expect(signature?.at).toMatch(/^2024-06-09T14:00:\d\d/);
  const seconds = signature?.at.slice(17, 19);
  expect((await bench.run(asked)).stdout).toMatch(new RegExp(`chair.* 9 juni 2024, 16:00:${seconds}$`, 'm'));
  const { signatures } = JSON.parse((await bench.run([...asked, '--json'])).stdout);
  expect(signatures).toEqual([signature]);
});

test('of the office it names the digital stations of which no ballot counts, and so does presenting it; of a bureau none', async () => {
  const desk = signingDesk();
  for (const of of [null, tb1, tb2]) done(declared(desk, of));
  for (const of of [tb1, tb2]) {
    keyTable(desk, of);
    signedReportOf(desk, of);
  }
  const office = ['--db', desk.path, '--lang', 'en'];
  const says = 'No ballot counted: polling station DB-2';

  const status = await bench.run(['sign-off', 'status', ...office, '--json']);
  expect(JSON.parse(status.stdout)).toMatchObject({ bureau: null, notCounted: ['DB-2'] });
  expect(status.stderr).toContain(says);
  const bureau = await bench.run(['sign-off', 'status', ...office, '--bureau', tb1, '--json']);
  expect(JSON.parse(bureau.stdout)).toMatchObject({ notCounted: [] });
  expect(bureau.stderr).toBe('');
  const presenting = await bench.run(['sign-off', 'present', ...office, '--officer', 'mira']);
  expect(presenting).toMatchObject({ code: 0 });
  expect(presenting.stderr).toContain(says);
});
