import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import type { Ledger } from '../../src/office/ports.ts';
import { recordBallots } from '../../src/office/record-ballot.ts';
import { totalsSchema } from '../../src/office/reporting/totals-schema.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { countTableCsv } from '../../src/report/count-table-csv.ts';
import { reportFormats } from '../../src/report/formats.ts';
import { reportProblemCodes } from '../../src/report/problems.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { done, paperDesk } from '../office/paper-office.ts';
import {
  ballotText,
  digital1,
  digital2,
  newOffice,
  opened,
  paper,
  read,
  temporaryFolder,
  tickingClock,
} from '../office/practice-canton.ts';

function countedOffice(): Ledger {
  const ledger = newOffice({ practice: true });
  const clock = tickingClock();
  for (const [bureau, lines, from] of [
    [digital1, ['CK=2 GR=1', 'CK=5:E1,S2 GR=blank'], 1],
    [digital2, ['CK=2:E1', 'CK=blank', 'CK=2+5'], 11],
  ] as const) {
    recordBallots(
      ledger,
      opened(ledger, clock, 'anna', bureau),
      lines.map((line, index) => read(ledger, ballotText(ledger, line, from + index, { bureau }), bureau)),
    );
  }
  return ledger;
}

/** The report of the whole office. */
const order = (folder: string, formats: readonly string[]) => ({ folder, formats, bureau: null });

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function whatStandsAt(path: string): unknown {
  if (!existsSync(path)) return 'nothing';
  return statSync(path).isDirectory() ? contents(path) : readFileSync(path, 'utf8');
}

describe('a report', () => {
  it('is the files of each format, with the figures of the whole office', async () => {
    const ledger = countedOffice();
    const folder = join(temporaryFolder(), 'new', 'report');

    const written = await writeReport(ledger, order(folder, ['csv', 'json']));

    const names = [
      ...['totals-practice.csv', 'figures-long-practice.csv', 'figures-wide-practice.csv'],
      ...['totals-practice.json', 'report-practice.json'],
    ];
    expect(written).toMatchObject({ ok: true, value: { files: names } });
    const files = contents(folder);
    expect(Object.keys(files).toSorted()).toEqual(names.toSorted());
    expect(files['totals-practice.csv']).toBe(countTableCsv(officeTotals(ledger, {})));
    const totals = totalsSchema.parse(JSON.parse(files['totals-practice.json'] ?? ''));
    expect(totals).toMatchObject([
      { contest: 'CK', scope: { level: 'canton', id: '92094' }, practice: true, found: 5, valid: 3 },
      { contest: 'GR', scope: { level: 'canton', id: '92094' }, practice: true, found: 2, valid: 1 },
    ]);
  });

  it('takes away what killed programs left of theirs, and nothing that is not theirs or is being made', async () => {
    const folder = temporaryFolder();
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const left = (name: string, files: readonly string[]): string => {
      mkdirSync(join(folder, name));
      for (const file of files) writeFileSync(join(folder, name, file), 'contest,field');
      return name;
    };
    left(`.unfinished-${gone}-aB3dE6`, ['totals.csv', 'report-practice.pdf', 'R0KCK.BE']);
    left(`.unfinished-${process.pid}-aB3dE6`, ['report.json']);
    const kept = [
      left(`.unfinished-${process.ppid}-aB3dE6`, ['totals.csv']),
      left(`.unfinished-${gone}-folder`, ['letter.txt']),
      left(`.unfinished-${gone}-tooLong`, ['totals.csv']),
      left('.unfinished-aB3dE6', ['totals.csv']),
      left(`unfinished-${gone}-aB3dE6`, []),
    ];
    const target = join(temporaryFolder(), 'totals.csv');
    writeFileSync(target, 'mine');
    symlinkSync(dirname(target), join(folder, `.unfinished-${gone}-linked`));
    const making: string[] = [];
    const onProgress = () => {
      making.push(...readdirSync(folder).filter((name) => name.startsWith(`.unfinished-${process.pid}-`)));
    };

    done(await writeReport(newOffice({ practice: false }), { ...order(folder, ['json']), onProgress }));

    expect(new Set(making).size).toBe(1);
    expect(making[0]).not.toContain('aB3dE6');
    const linked = `.unfinished-${gone}-linked`;
    expect(readdirSync(folder).toSorted()).toEqual(
      [...kept, linked, 'report.json', 'totals.json'].toSorted(),
    );
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(readdirSync(join(folder, `.unfinished-${gone}-folder`))).toEqual(['letter.txt']);
  });

  it('of a real office bears no mark of practice', async () => {
    const folder = temporaryFolder();
    await writeReport(newOffice({ practice: false }), order(folder, ['csv', 'json']));
    const files = contents(folder);
    expect(Object.keys(files).toSorted()).toEqual([
      ...['figures-long.csv', 'figures-wide.csv', 'report.json', 'totals.csv', 'totals.json'],
    ]);
    expect(files['totals.json']).not.toContain('practice');
  });

  it('names no digital bureau and gives none’s figures (W2014 art. 11)', async () => {
    const folder = temporaryFolder();
    await writeReport(countedOffice(), order(folder, ['csv', 'json']));
    for (const text of Object.values(contents(folder))) expect(text).not.toMatch(/DB-1|DB-2|"bureau": "/);
  });

  it.each(languages)('of the same record has the same bytes, each time (%s)', async (language) => {
    const { ledger, path } = paperDesk();
    const written = async (of: Ledger, formats: readonly string[]) => {
      const folder = temporaryFolder();
      done(await writeReport(of, { ...order(folder, formats), languages: [language] }));
      return Object.fromEntries(
        readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
      );
    };
    const first = await written(ledger, []);
    const again = done(officeFiles.open(path));
    expect(await written(again, reportFormats.toReversed())).toEqual(first);
    again.close();
    expect(Object.keys(first).length).toBeGreaterThan(reportFormats.length);
  });
});

/** Each way in which a report is not written: what is asked, and the problem that answers. */
const refusals = [
  {
    code: 'REPORT_FORMAT_UNKNOWN',
    formats: ['json', 'docx'],
    params: () => ({ found: 'docx', expected: reportFormats.join(', ') }),
  },
  {
    code: 'REPORT_FORMAT_OF_OFFICE',
    formats: ['format-r'],
    bureau: paper,
    params: () => ({ found: 'format-r' }),
  },
  {
    code: 'REPORT_FILE_EXISTS',
    formats: ['csv', 'json'],
    prepare: (folder: string) => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'totals-practice.json'), 'kept');
    },
    params: (folder: string) => ({ found: join(folder, 'totals-practice.json') }),
  },
  {
    code: 'REPORT_NOT_WRITTEN',
    formats: ['json'],
    prepare: (folder: string) => writeFileSync(folder, 'a file where the folder should be'),
    params: (folder: string) => ({ found: folder, reason: 'EEXIST' }),
  },
] as const;

describe('a report of a counting bureau', () => {
  it('has that bureau’s figures and nobody else’s', async () => {
    const folder = temporaryFolder();
    await writeReport(countedOffice(), { ...order(folder, ['json']), bureau: paper });
    expect(JSON.parse(contents(folder)['report-practice.json'] ?? '')).toMatchObject({
      bureau: 'TB-1',
      completeness: { contests: 2 },
      totals: ['CK', 'GR'].map((contest) => ({ contest, scope: { level: 'bureau', id: 'TB-1' }, found: 0 })),
    });
  });
});

describe('a report in the making', () => {
  it('tells which of its files is made, and how many are whole', async () => {
    const told: string[] = [];
    const written = await writeReport(countedOffice(), {
      ...order(temporaryFolder(), ['csv', 'json']),
      onProgress: (done, total, file) => told.push(`${done}/${total} ${file}`),
    });
    const { files } = done(written);
    expect(files.length).toBeGreaterThan(2);
    expect(told).toEqual(files.map((file, at) => `${at}/${files.length} ${file}`));
  });

  it.each([0, 1, 2])('leaves nothing when it is stopped after %i files', async (files) => {
    const folder = join(temporaryFolder(), 'report');
    const stop = new AbortController();
    const told: number[] = [];
    const written = await writeReport(countedOffice(), {
      ...order(folder, ['csv', 'json']),
      onProgress: (done) => {
        told.push(done);
        if (done === files) stop.abort();
      },
      signal: stop.signal,
    });
    expect(told.at(-1)).toBe(files);
    expect(written).toEqual({ ok: false, error: { code: 'OUTPUT_CANCELLED' } });
    expect(whatStandsAt(folder)).toBe('nothing');
  });
});

describe('a report that cannot be written', () => {
  it.each(refusals)('says so ($code, $formats) and leaves everything as it was', async (refusal) => {
    const folder = join(temporaryFolder(), 'report');
    if ('prepare' in refusal) refusal.prepare(folder);
    const before = whatStandsAt(folder);

    const written = await writeReport(countedOffice(), {
      ...order(folder, refusal.formats),
      ...('bureau' in refusal ? { bureau: refusal.bureau } : {}),
    });

    expect(written).toEqual({ ok: false, error: { code: refusal.code, params: refusal.params(folder) } });
    expect(whatStandsAt(folder)).toEqual(before);
  });

  it('says so where the record’s own figures contradict each other', async () => {
    const ledger = countedOffice();
    const folder = join(temporaryFolder(), 'report');
    const damaged: Ledger = {
      ...ledger,
      cells: () => ledger.cells().map((cell) => (cell.field === 'effective' ? { ...cell, value: 9 } : cell)),
    };
    await expect(writeReport(damaged, order(folder, ['json']))).rejects.toMatchObject({
      problem: { code: 'LEDGER_TOTALS_INCOHERENT' },
    });
    expect(whatStandsAt(folder)).toBe('nothing');
  });

  it('has a case here for every code', () => {
    expect([...new Set(refusals.map(({ code }) => code))].toSorted()).toEqual(
      [...reportProblemCodes].toSorted(),
    );
  });
});
