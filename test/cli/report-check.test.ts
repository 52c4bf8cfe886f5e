/** What `report check` says, and with which exit code, in every language. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { runCommand } from '../../src/cli/run.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { totalsJson } from '../../src/office/reporting/totals-json.ts';
import { checkReportFiles } from '../../src/report/check/check-report-files.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { inputsFrom } from '../../src/scan/inputs.ts';
import { done } from '../office/paper-office.ts';
import { temporaryFolder } from '../office/practice-canton.ts';
import {
  declared,
  keyTable,
  signedReportOf,
  signingDesk,
  signingPackage,
  tb1,
} from '../office/sign-off-office.ts';
import { keysOf } from '../report/signed-files.ts';

const unasked = () => {
  throw new Error('a check asks for nothing of this');
};

async function run(args: readonly string[]) {
  const said = { out: '', problems: '' };
  const sink = (to: keyof typeof said) => ({
    isTerminal: false,
    overwrite: unasked,
    write: async (text: string) => {
      said[to] += text;
    },
  });
  const code = await runCommand(['report', 'check', ...args], {
    ...{ stdout: sink('out'), stderr: sink('problems'), stdinIsTerminal: false, environment: {} },
    ...{ clock: { now: unasked }, randomness: { bytes: unasked }, password: unasked, sealing: unasked },
    ...{ ballotReaders: unasked, qrImage: unasked, outputs: unasked, terminal: unasked },
    ...{ envelopes: unasked, deliveryFolders: unasked, interruption: unasked },
    inputs: async () =>
      inputsFrom({
        async *[Symbol.asyncIterator]() {
          yield* [];
        },
      }),
    officeFiles: async () => officeFiles,
    reports: async () => ({ write: unasked, check: checkReportFiles, totalsJson }),
  });
  return { code, ...said };
}

/** A folder with an office, the report of TB-1 in four formats, its keys and its package. */
async function signedFolder() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const desk = signingDesk();
  done(declared(desk, tb1));
  keyTable(desk);
  signedReportOf(desk, tb1);
  const formats = ['json', 'csv', 'xml'];
  done(await writeReport(desk.ledger, { folder: at('report'), formats, bureau: tb1 }));
  const keys = [...keysOf(desk)].map(([key, { officers, publicKey }]) => ({
    ...{ key, officer: officers[0], publicKey: Buffer.from(publicKey).toString('base64') },
  }));
  writeFileSync(at('keys.json'), JSON.stringify({ keys }));
  writeFileSync(at('election.json'), signingPackage);
  desk.ledger.close();
  copyFileSync(desk.path, at('office.db'));
  return { at };
}

test('each language says what was found, what is proved and what is not', async () => {
  const { at } = await signedFolder();
  const whole = [
    ['--db', at('office.db'), at('report')],
    ['--keys', at('keys.json'), '--election', at('election.json'), at('report')],
  ];
  const changed = at('report/totals-practice.csv');

  for (const lang of languages)
    for (const args of whole) {
      const { code, out, problems } = await run([...args, '--lang', lang]);
      expect([code, problems]).toEqual([0, '']);
      expect(out).not.toMatch(/[{}]|undefined/);
      expect(out).toMatch(/report-practice\.json/);
    }
  expect((await run([...(whole[0] ?? []), '--lang', 'en'])).out.split('\n').slice(-5)).toEqual([
    'As signed 6, signed 0, following from it 0; not as signed 0, not checked 0.',
    'Proved: the files that are as signed are, byte for byte, what this record gives.',
    'Not proved: that the record itself is whole. telbureau verify checks it.',
    'Not proved: that nobody used the account of another.',
    '',
  ]);

  writeFileSync(changed, 'contest,field,list,kind,number,value\n');
  writeFileSync(at('report/letter.txt'), 'Dear chair,');
  for (const args of whole) {
    const { code, out, problems } = await run([...args, '--lang', 'en']);
    expect(code).toBe(4);
    expect(problems).toContain(`${changed}:2: `);
    expect(problems).toContain('letter.txt: ');
    expect(problems.split('\n')).toHaveLength(3);
    expect(out).toContain('not as signed 1, not checked 1.');
  }
  const alone = await run(['--keys', at('keys.json'), at('report/report-practice.json'), '--json']);
  expect([alone.code, JSON.parse(alone.out)]).toMatchObject([
    0,
    { signed: 1, notProved: ['holders', 'acts', 'latest', 'pages'] },
  ]);
  for (const [args, code] of [
    [['--db', at('office.db'), at('report/letter.txt')], 3],
    [['--db', at('none.db'), at('report')], 3],
    [['--db', at('office.db'), at('none')], 3],
    [['--keys', at('election.json'), at('report')], 3],
    [['--election', at('keys.json'), at('report')], 3],
    [[at('report/report-practice.json')], 3],
    [['--db', at('office.db'), '--election', at('election.json'), at('report')], 2],
    [['--db', at('office.db')], 2],
  ] as const)
    expect((await run(args)).code, args.join(' ')).toBe(code);
}, 30_000);
