/** What `report` says of the report it has written. The practice office has two counting bureaus, of one contest. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/cli/run.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { totalsJson } from '../../src/office/reporting/totals-json.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { cliBench } from '../support/cli.ts';

const bench = cliBench();

/** The practice office in a file of that name. */
async function newOffice(name: string): Promise<string> {
  const db = bench.path(`${name}.db`);
  const election = 'fixtures/elections/practice-namur.json';
  expect((await bench.run(['office', 'create', '--db', db, '--election', election, '--practice'])).code).toBe(
    0,
  );
  return db;
}

/** Two officers key a count table of one blank ballot in the first urn, and what the stations declared of it. */
async function keyTwice(db: string, bureau: string, declared: readonly string[]): Promise<void> {
  const rows = ['CK,blankOrInvalid,,,,1', 'CK,found,,,1,1', ...declared];
  const stdin = ['contest,field,list,kind,number,value', ...rows, ''].join('\n');
  for (const [officer, entry] of [
    ['anna', '1'],
    ['bram', '2'],
  ] as const) {
    const where = ['--db', db, '--bureau', bureau, '--officer', officer, '--entry', entry];
    expect(await bench.run(['tally', 'enter', ...where, '-'], { stdin })).toMatchObject({ code: 0 });
  }
}

async function report(db: string, out: string, ...more: readonly string[]): Promise<string> {
  const run = await bench.run(['report', '--db', db, '--out', bench.path(out), '--lang', 'en', ...more]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return run.stdout;
}

test('it says in one sentence what is missing, with exit code 0', async () => {
  const db = await newOffice('early');
  await keyTwice(db, 'BD-1', []);
  expect((await report(db, 'one')).split('\n')).toEqual([
    expect.stringContaining('report-practice.json'),
    'Not complete: 1 of 2 count tables not in, 0 suspect ballots open, 1 remark owed.',
    '',
  ]);
  const completeness = { contests: 2, agreed: 1, suspectsOpen: 0, remarksOwed: 1 };
  expect(JSON.parse(await report(db, 'other', '--json'))).toMatchObject({ completeness });
  const document = readFileSync(join(bench.path('other'), 'report-practice.json'), 'utf8');
  expect(JSON.parse(document)).toMatchObject({ completeness });
});

test('it says nothing of what is missing where nothing is', async () => {
  const db = await newOffice('complete');
  for (const [bureau, first] of [
    ['BD-1', 13],
    ['BD-2', 16],
  ] as const) {
    const declared = [first, first + 1, first + 2].flatMap((station) =>
      ['ticked', 'deposited'].map((kind) => `CK,${kind},,92094,${station},${station === first ? 1 : 0}`),
    );
    await keyTwice(db, bureau, declared);
  }
  expect((await report(db, 'whole')).split('\n')).toEqual([
    expect.stringContaining('report-practice.json'),
    '',
  ]);
});

test('it writes the report of one bureau, and takes one or two languages', async () => {
  const db = await newOffice('bureau');
  await report(db, 'of-one', '--bureau', 'BD-2', '--languages', 'nl,fr');
  const document = readFileSync(join(bench.path('of-one'), 'report-practice.json'), 'utf8');
  expect(JSON.parse(document)).toMatchObject({ bureau: 'BD-2', completeness: { contests: 1 } });
  for (const languages of ['nl,nl', 'nl,fr,de', 'nl,', ''])
    expect(
      await bench.run(['report', '--db', db, '--out', bench.path('no'), `--languages=${languages}`]),
    ).toMatchObject({
      code: 2,
    });
});

test('Ctrl-C while it writes leaves nothing, and says so', async () => {
  const db = await newOffice('stopped');
  let said = '';
  const write = async (text: string) => {
    said += text;
  };
  const sink = { isTerminal: true, write, overwrite: () => undefined };
  const unasked = () => {
    throw new Error('a report asks for nothing of this');
  };

  const code = await runCommand(['report', '--db', db, '--out', bench.path('stopped'), '--lang', 'en'], {
    ...{ stdout: sink, stderr: sink, stdinIsTerminal: true, environment: {} },
    ...{
      clock: { now: unasked },
      randomness: { bytes: unasked },
      password: unasked,
      inputs: unasked,
      sealing: unasked,
    },
    ...{
      ballotReaders: unasked,
      qrImage: unasked,
      outputs: unasked,
      terminal: unasked,
      envelopes: unasked,
      deliveryFolders: unasked,
    },
    officeFiles: async () => officeFiles,
    reports: async () => ({ write: writeReport, check: unasked, totalsJson }),
    interruption: () => AbortSignal.abort(),
  });

  expect({ code, said }).toEqual({
    code: 130,
    said: expect.stringContaining('Interrupted; nothing was written.'),
  });
  expect(existsSync(bench.path('stopped'))).toBe(false);
});

test('it says where results that nobody may tell follow from the totals', async () => {
  const db = bench.path('alone.db');
  const election = 'fixtures/elections/practice-namur.json';
  const { bureaus, ...rest } = JSON.parse(readFileSync(election, 'utf8'));
  const digital = bureaus.filter(({ kind }: { readonly kind: string }) => kind === 'digital');
  const others = bureaus.filter(({ kind }: { readonly kind: string }) => kind !== 'digital');
  const text = JSON.stringify({ ...rest, bureaus: [digital[0], ...others] });
  const made = ['office', 'create', '--db', db, '--election', bench.file('alone.json', text), '--practice'];
  expect(await bench.run(made)).toMatchObject({ code: 0 });
  expect(await report(db, 'alone')).toContain(`the results of ${digital[0].id} may not be disclosed`);
  expect(JSON.parse(await report(db, 'alone-json', '--json'))).toMatchObject({ toldBySums: [digital[0].id] });
});
