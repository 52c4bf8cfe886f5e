/** A canton of twenty counting bureaus, each on a machine of its own, taken in by the main bureau with the built program. */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type OfficialConstituency, readOfficial } from '../../scripts/official-figures.ts';
import { constituencies } from '../../scripts/paper/constituencies.ts';
import { tableRows } from '../../scripts/paper/table-csv.ts';
import type { Bureau } from '../../src/election/election.ts';
import { makeDelivery } from '../../src/office/delivery/export-delivery.ts';
import { signersHeader } from '../../src/office/delivery/trust-signer.ts';
import { handInWhole } from '../../src/office/hand-in.ts';
import { raisedCodes } from '../../src/office/table-codes.ts';
import { type Desk, done, paperDesk } from '../office/paper-office.ts';
import { officer } from '../office/practice-canton.ts';
import { remark } from '../office/remarking.ts';
import { declared, keyOf, makeKey, signedReportOf } from '../office/sign-off-office.ts';
import { type Figures, namesOf, onPaper } from '../report/figures.ts';
import { filesOfAny, filesWith } from '../report/read-files.ts';
import { cliBench } from '../support/cli.ts';
import { type PaperCut, type PaperOfBureau, paperCut } from '../support/paper-cut.ts';
import { buildProgram, programEnvironment } from '../support/program.ts';

const bench = cliBench();
let counted: Counted | undefined;
beforeAll(buildProgram, 120_000);

const [name, nis] = constituencies[0] ?? ['', ''];

/** The bureau keys its table twice, remarks on what is unusual, and signs. */
function countedBureau({ text, contest }: PaperCut, { bureau, entry }: PaperOfBureau): Desk {
  const desk = paperDesk(text);
  for (const who of ['chair', 'mira', 'wout']) makeKey(desk, who);
  for (const [who, number] of [
    ['anna', 1],
    ['bram', 2],
  ] as const) {
    const where = { bureau: bureau.id, entry: number };
    done(handInWhole(desk.ledger, desk.clock, officer(who), where, [{ contest: contest.id, table: entry }]));
  }
  const place = { bureau: bureau.id, contest: contest.id };
  const by = { ...desk, officer: officer('chair') };
  const codes = new Set(raisedCodes(desk.ledger, bureau.id).map(({ problem }) => problem.code));
  for (const code of codes) done(remark(by, place, code, 'as the paper has it'));
  done(declared(desk, bureau.id));
  signedReportOf(desk, bureau.id);
  return desk;
}

/** What twenty bureaus counted, on a stick, and an office that trusts them. */
interface Counted {
  readonly cut: PaperCut;
  readonly stick: string;
  readonly path: (name: string) => string;
  /** An office each time. */
  readonly newCanton: () => { readonly db: string; readonly take: readonly string[] };
}

async function canton(): Promise<Counted> {
  const cut = paperCut(name);
  const { path } = bench;
  const stick = path('stick');
  mkdirSync(stick);
  const rows = cut.papers.map((paper) => {
    const desk = countedBureau(cut, paper);
    const { id } = paper.bureau;
    const own = desk.ledger.signingKeys().find(({ officer: who }) => who === 'chair');
    const key = Buffer.from(own?.publicKey ?? []).toString('base64');
    deliver(desk, paper.bureau, join(stick, id));
    desk.ledger.close();
    return `${id},chair,chair,${key}`;
  });
  writeFileSync(path('signers.csv'), `${[signersHeader, ...rows].join('\n')}\n`);
  writeFileSync(path('package.json'), cut.text);
  const template = path('template.db');
  const create = ['office', 'create', '--db', template, '--election', path('package.json'), '--practice'];
  expect((await bench.run(create)).code).toBe(0);
  const trust = ['delivery', 'trust', '--db', template, '--officer', 'chair', path('signers.csv')];
  expect((await bench.run(trust)).code).toBe(0);
  let offices = 0;
  const newCanton = () => {
    offices += 1;
    const db = path(`canton-${offices}.db`);
    copyFileSync(template, db);
    return { db, take: ['delivery', 'import', '--db', db, '--officer', 'mira', stick] };
  };
  return { cut, stick, path, newCanton };
}

function deliver({ ledger }: Desk, { id }: Bureau, folder: string): void {
  mkdirSync(folder);
  const signer = { officer: officer('chair'), key: keyOf({ ledger } as Desk, 'chair') };
  for (const file of done(makeDelivery(ledger, signer, id)).files)
    writeFileSync(join(folder, file.name), file.bytes);
}

const totalsOf = async (db: string) =>
  JSON.parse((await bench.run(['totals', '--db', db, '--json'])).stdout)[0];

test('twenty deliveries in one go give what the twenty bureaus counted, in every file of the report; one that was changed holds up no other', async () => {
  counted ??= await canton();
  const { cut, stick, path, newCanton } = counted;
  const { db, take } = newCanton();
  const spoilt = join(stick, cut.papers[7]?.bureau.id ?? '', `table-${cut.contest.id}.csv`);
  const bytes = readFileSync(spoilt);
  writeFileSync(spoilt, bytes.toString('utf8').replace(/,\d+\n$/, ',1\n'));

  const first = await bench.run([...take, '--json']);
  const answer = JSON.parse(first.stdout);
  expect(first.code).toBe(3);
  expect(answer).toMatchObject({ taken: 19, there: 0, refused: 1, left: 0 });
  expect(answer.deliveries.filter((one: { outcome: string }) => one.outcome === 'refused')).toEqual([
    expect.objectContaining({ code: 'DELIVERY_FILE_CHANGED', at: { file: spoilt } }),
  ]);

  writeFileSync(spoilt, bytes);
  const second = await bench.run(take);
  expect(second.code, second.stderr).toBe(0);
  expect(second.stdout).toContain('Taken 1, already here 19, refused 0.');
  expect((await bench.run(take)).stdout).toContain('Taken 0, already here 20, refused 0.');

  const official = readOfficial(nis);
  expect(await totalsOf(db)).toMatchObject({ found: official.valid + official.blankOrInvalid, ...official });
  expect((await bench.run(['verify', '--db', db])).code).toBe(0);

  const names = namesOf(cut.election);
  const report = ['report', '--db', db, '--languages', 'nl', '--out'];
  expect((await bench.run([...report, path('report')])).code).toBe(0);
  const files = await filesWith(path('report'), 'office', { figures: officialFigures(official), names });
  expect(files).toEqual([`R0K${nis}.CK`, ...filesOfAny]);
  const [paper] = cut.papers.slice(3);
  if (paper === undefined) throw new Error('no paper');
  expect((await bench.run([...report, path('bureau'), '--bureau', paper.bureau.id])).code).toBe(0);
  const own = await filesWith(path('bureau'), 'bureau', { figures: keyedFigures(paper), names });
  expect(own).toEqual(filesOfAny);
}, 300_000);

function officialFigures({ valid, blankOrInvalid, lists }: OfficialConstituency): Figures {
  const rows: readonly (readonly [string, number])[] = [
    ['found', valid + blankOrInvalid],
    ['valid', valid],
    ['blankOrInvalid', blankOrInvalid],
    ...lists.flatMap(({ number, categories, electoralFigure, effectives, substitutes }) => [
      [`electoralFigure/${number}`, electoralFigure] as const,
      ...Object.entries(categories).map(
        ([kind, ballots]) => [`category/${number}/${kind}`, ballots] as const,
      ),
      ...effectives.map((one) => [`votes/${number}/E/${one.number}`, one.votes] as const),
      ...substitutes.map((one) => [`votes/${number}/S/${one.number}`, one.votes] as const),
    ]),
  ];
  return new Map(rows);
}

/** What stands on the paper of the bureau. */
const keyedFigures = ({ paper }: PaperOfBureau): Figures => onPaper(tableRows(paper));

test('killed at any moment, the record has each delivery whole or not at all, and the command can be run again', async () => {
  counted ??= await canton();
  for (const lines of [0, 1, 6, 13, 19]) {
    const { db, take } = counted.newCanton();
    const child: ChildProcess = spawn(process.execPath, ['dist/main.js', ...take], {
      env: programEnvironment(),
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.split('\n').length > lines) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.on('close', resolve));
    const shown = output.split('\n').filter((line) => line.endsWith('taken')).length;
    const verified = await bench.run(['verify', '--db', db]);
    expect(verified.code, verified.stderr).toBe(0);
    const again = JSON.parse((await bench.run([...take, '--json'])).stdout);
    expect(again.there).toBeGreaterThanOrEqual(shown);
    expect([again.there + again.taken, again.refused]).toEqual([20, 0]);
  }
}, 300_000);
