import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { classifiedLine, summaryLine, verdictLine } from '../../src/cli/scan-verdict-schema.ts';
import { cantonPackage } from '../office/practice-canton.ts';
import { cliBench, objects, type Ran } from '../support/cli.ts';
import { buildProgram, programEnvironment } from '../support/program.ts';

const bench = cliBench();
beforeAll(() => buildProgram(), 120_000);

/** Two contests; what each line counts as is worked out by hand from Kieswetboek art. 156 and 157 and LPKD art. 155. */
const choices = `# eleven ballots
3x CK=2 GR=1
2x CK=2:E1,S6 GR=1:1,3
CK=2:S1 GR=blank
CK=2:H,E3
CK=blank GR=1:H,2

CK=2+5:E1
2x CK=invalid:recognisable
`;

const election = bench.path('election.json');
beforeAll(async () => {
  bench.file('election.json', cantonPackage);
  bench.file('choices.txt', choices);
});

async function newOffice(name: string): Promise<string> {
  const db = bench.path(name);
  const made = await bench.run(['office', 'create', '--db', db, '--election', election, '--practice']);
  if (made.code !== 0) throw new Error(made.stderr);
  return db;
}

async function makeBallots(name: string, ...options: readonly string[]): Promise<string> {
  const out = bench.path(name);
  const given = ['--election', election, '--choices', bench.path('choices.txt'), '--out', out];
  const made = await bench.run(['ballots', 'make', ...given, ...options]);
  if (made.code !== 0) throw new Error(made.stderr);
  return out;
}

const scanArgs = (db: string, ...paths: readonly string[]) => [
  'ballots',
  'scan',
  '--db',
  db,
  '--bureau',
  'DB-1',
  '--officer',
  'anna',
  ...paths,
];
const totalsOf = async (db: string) => JSON.parse((await bench.run(['totals', '--db', db, '--json'])).stdout);

test('from an election package to totals: every figure is the one worked out by hand', async () => {
  const db = await newOffice('whole.db');
  const ballots = await makeBallots('whole.txt');

  const scanned = await bench.run(scanArgs(db, ballots, '--json'));

  expect(scanned).toMatchObject({ code: 0, stderr: '' });
  const lines = objects(scanned.stdout);
  expect(lines).toHaveLength(12);
  for (const line of lines.slice(0, -1))
    expect(verdictLine.parse(line)).toMatchObject({ source: ballots, verdict: 'counted' });
  expect(summaryLine.parse(lines.at(-1)).summary).toEqual({
    read: 11,
    counted: 11,
    valid: 13,
    blank: 2,
    invalid: 3,
    duplicate: 0,
    conflict: 0,
    refused: 0,
  });
  const votes = (...numbers: readonly number[]) =>
    numbers.map((count, index) => ({ number: index + 1, votes: count }));
  expect(await totalsOf(db)).toMatchObject([
    {
      contest: 'CK',
      scope: { level: 'canton', id: '92094' },
      found: 11,
      valid: 7,
      blank: 1,
      invalid: 3,
      blankOrInvalid: 4,
      lists: [
        {
          number: 2,
          categories: { headOnly: 3, effectivesOnly: 1, effectivesAndSubstitutes: 2, substitutesOnly: 1 },
          electoralFigure: 7,
          effectives: votes(2, 0, 1),
          substitutes: votes(1, 0, 0, 0, 0, 2),
        },
        { number: 5, electoralFigure: 0, effectives: votes(0, 0) },
      ],
    },
    {
      contest: 'GR',
      found: 7,
      valid: 6,
      blank: 1,
      invalid: 0,
      blankOrInvalid: 1,
      lists: [
        { number: 1, categories: { headOnly: 3, names: 3 }, electoralFigure: 6, effectives: votes(2, 1, 2) },
      ],
    },
  ]);
});

test('scanning everything again counts nothing again, and a verified record says so', async () => {
  const db = await newOffice('twice.db');
  const ballots = await makeBallots('twice.txt');
  await bench.run(scanArgs(db, ballots));
  const before = await totalsOf(db);

  const again = await bench.run(scanArgs(db, '--json', '-', ballots), { stdin: readFileSync(ballots) });

  expect(again.code).toBe(3);
  expect(objects(again.stdout).at(-1)).toMatchObject({ summary: { read: 22, counted: 0, duplicate: 22 } });
  expect(await totalsOf(db)).toEqual(before);
  expect(await bench.run(['verify', '--db', db])).toMatchObject({ code: 0, stderr: '' });
});

test('the same seed gives the same bytes, another seed or none other ballots', async () => {
  const [one, same, other, random, randomAgain] = [
    await makeBallots('seed-1.txt', '--seed', '7'),
    await makeBallots('seed-2.txt', '--seed', '7'),
    await makeBallots('seed-3.txt', '--seed', '8'),
    await makeBallots('seed-4.txt'),
    await makeBallots('seed-5.txt'),
  ].map((path) => readFileSync(path, 'utf8'));

  expect(same).toBe(one);
  expect(new Set([one, other, random, randomAgain]).size).toBe(4);
  expect(one).toMatch(/^(T1\/\*[0-9A-Z$%*./]+\n){11}$/);
});

test('ballots as images count as the same ballots: a folder of them, read by name', async () => {
  const db = await newOffice('images.db');
  const folder = await makeBallots('images', '--as', 'png', '--seed', '3');
  const text = await makeBallots('images.txt', '--seed', '3');

  const scanned = await bench.run(scanArgs(db, '--json', folder));

  expect(readdirSync(folder)).toEqual(
    Array.from({ length: 11 }, (_, index) => `ballot-${String(index + 1).padStart(2, '0')}.png`),
  );
  expect(scanned.code).toBe(0);
  expect(objects(scanned.stdout)[0]).toMatchObject({ source: `${folder}/ballot-01.png`, verdict: 'counted' });
  expect(objects(scanned.stdout)[0]).not.toHaveProperty('line');
  expect(objects((await bench.run(scanArgs(db, '--json', text))).stdout).at(-1)).toMatchObject({
    summary: { duplicate: 11 },
  });
});

test('ballots are of the first digital bureau, or of the one that is named', async () => {
  const db = await newOffice('bureaus.db');
  const elsewhere = bench.path('elsewhere.txt');
  const given = ['--election', election, '--choices', '-', '--out', elsewhere, '--bureau', 'DB-2'];

  expect((await bench.run(['ballots', 'make', ...given, '--json'], { stdin: 'CK=2\n' })).stdout).toBe(
    `${JSON.stringify({ out: elsewhere, bureau: 'DB-2', ballots: 1 })}\n`,
  );
  expect((await bench.run(scanArgs(db, elsewhere))).stderr).toContain('[BALLOT_OTHER_BUREAU]');
});

test('classification is one object a line, with the fields that apply in their published order', async () => {
  const { code, stdout } = await bench.run(['ballots', 'classify', '--election', election, '--json', '-'], {
    stdin: choices,
  });

  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  for (const line of lines) classifiedLine.parse(JSON.parse(line));
  expect(lines[1]).toBe(
    '{"line":3,"count":2,"contests":[' +
      '{"contest":"CK","result":"valid","list":2,"category":"effectivesAndSubstitutes","effectives":[1],"substitutes":[6]},' +
      '{"contest":"GR","result":"valid","list":1,"category":"names","effectives":[1,3],"substitutes":[]}]}',
  );
  expect(lines.map((line) => JSON.parse(line).line)).toEqual([2, 3, 4, 5, 6, 8, 9]);
  expect(JSON.parse(lines[5] ?? '').contests).toMatchObject([
    { contest: 'CK', result: 'invalid', reason: 'several-lists' },
  ]);
});

test('a bad line is named, the others are classified', async () => {
  const stdin = 'CK=2\nCK=9\nCK=5\n';
  const { code, stdout, stderr } = await bench.run(
    ['ballots', 'classify', '--election', election, '--json', '-'],
    {
      stdin,
    },
  );

  expect(code).toBe(3);
  expect(objects(stdout).map(({ line }) => line)).toEqual([1, 3]);
  expect(stderr).toMatch(/^-:2: /);
});

test('a verdict does not wait for more ballots, and Ctrl-C ends a scan in good order', async () => {
  const db = await newOffice('interrupted.db');
  const [first = ''] = readFileSync(await makeBallots('interrupted.txt'), 'utf8').split('\n');
  const child = spawn(process.execPath, ['dist/main.js', ...scanArgs(db, '--json', '-')], {
    env: programEnvironment(),
  });
  let output = '';
  const verdict = new Promise((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('\n')) resolve(undefined);
    });
  });
  const ended = new Promise((resolve) => child.on('close', resolve));

  child.stdin.write(`${first}\n`);
  await verdict;
  child.kill('SIGINT');

  expect(await ended).toBe(130);
  expect(objects(output)).toMatchObject([{ verdict: 'counted' }, { summary: { read: 1, counted: 1 } }]);
  expect((await bench.run(['verify', '--db', db])).code).toBe(0);
});

test.each([
  ['signs in elsewhere', 'OFFICER_SIGNED_OUT', (db: string) => scanArgs(db, '-')],
  [
    'has their account closed',
    'OFFICER_ACCOUNT_CLOSED',
    (db: string) => [
      ...['officers', 'close', '--db', db, '--officer', 'admin', '--name', 'anna', '--reason', 'sent home'],
    ],
  ],
])(
  'of an officer who %s nothing more is counted, and who presents the report is told what they left',
  async (_what, code, act) => {
    const db = await newOffice(`${code}.db`);
    const [first = '', second = ''] = readFileSync(await makeBallots(`${code}.txt`), 'utf8').split('\n');
    const child = spawn(process.execPath, ['dist/main.js', ...scanArgs(db, '-')], {
      env: programEnvironment(),
    });
    let [stdout, stderr] = ['', ''];
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const verdict = new Promise((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
        resolve(undefined);
      });
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.write(`${first}\n`);
    await verdict;
    await bench.run(act(db));
    child.stdin.end(`${second}\n`);

    expect(await ended).toBe(5);
    expect(stderr).toContain(`[${code}]`);
    expect(stdout).toContain('Read 1: counted 1');
    expect((await totalsOf(db))[0].found).toBe(1);
    const report = ['--db', db, '--bureau', 'DB-1'];
    const status = await bench.run(['sign-off', 'status', ...report]);
    expect(status.stdout).toContain('1 batch was left open, and is closed with it');
    expect((await bench.run(['verify', '--db', db])).code).toBe(0);
  },
);

test('where the disk fails in the middle, every ballot that is counted had its verdict', async () => {
  const db = await newOffice('full.db');
  const many = bench.file('many-more.txt', 'CK=2\n'.repeat(20_000));
  const ballots = bench.path('many-more-ballots.txt');
  await bench.run(['ballots', 'make', '--election', election, '--choices', many, '--out', ballots]);

  const { code, stdout, stderr } = bench.start(scanArgs(db, '--json', ballots), {
    // In blocks of 512 bytes: room for some of the ballots, not for all.
    shell: (command) => `trap '' XFSZ; ulimit -f 6000; exec ${command}`,
  });

  expect(code).toBe(3);
  expect(stderr).toContain('[OFFICE_FILE_FAILED]');
  const said = objects(stdout);
  const [totals] = JSON.parse((await bench.run(['totals', '--db', db, '--json'])).stdout);
  expect(totals.found).toBeGreaterThan(0);
  expect(said.filter(({ verdict }) => verdict === 'counted')).toHaveLength(totals.found);
  expect(said.at(-1)).toMatchObject({ summary: { read: totals.found, counted: totals.found } });
  expect((await bench.run(['verify', '--db', db])).code).toBe(0);
});

test('whoever stops reading ends the program quietly', async () => {
  const command = `'${process.execPath}' dist/main.js ballots classify --election '${election}' --json - | head -n 1`;
  const stdin = 'CK=2\n'.repeat(200_000);

  const { stdout, stderr } = spawnSync('sh', ['-c', command], {
    input: stdin,
    encoding: 'utf8',
    env: programEnvironment(),
  });

  expect(objects(stdout)).toHaveLength(1);
  expect(stderr).toBe('');
});

test('a scan whose verdicts nobody reads any more stops in good order, and is not said to be done', async () => {
  const db = await newOffice('unread.db');
  const many = bench.file('many.txt', 'CK=2\n'.repeat(20_000));
  const ballots = bench.path('many-ballots.txt');
  await bench.run(['ballots', 'make', '--election', election, '--choices', many, '--out', ballots]);
  const words = scanArgs(db, ballots).map((word) => `'${word}'`);
  const command = `{ '${process.execPath}' dist/main.js ${words.join(' ')}; echo $? >&2; } | head -n 1`;

  const { stdout, stderr } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: programEnvironment(),
  });

  expect(stdout).toContain(`${ballots}:1  counted`);
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('kept'), '130']);
  expect((await bench.run(['verify', '--db', db])).code).toBe(0);
});

test.each([
  ['standard output', '>/dev/full', 3],
  ['standard error', '2>/dev/full >/dev/null', 3],
])('a full disk behind %s ends a scan with an exit code, not without end', async (_what, where, exit) => {
  const db = await newOffice(`full-${where.length}.db`);
  const ballots = await makeBallots(`full-${where.length}.txt`);
  const words = scanArgs(db, ballots, ballots).map((word) => `'${word}'`);
  const command = `'${process.execPath}' dist/main.js ${words.join(' ')} ${where}`;

  const { status, stderr } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: programEnvironment(),
    timeout: 60_000,
  });

  expect(status).toBe(exit);
  if (where === '>/dev/full') expect(stderr).toContain('(ENOSPC). What was recorded before is kept.');
  expect((await bench.run(['verify', '--db', db])).code).toBe(0);
});

test.each(languages)('every command answers in %s, to a person and to a program', async (language) => {
  const db = await newOffice(`speaks-${language}.db`);
  const ballots = await makeBallots(`speaks-${language}.txt`);
  const commands = [
    scanArgs(db, ballots),
    ['totals', '--db', db],
    ['verify', '--db', db],
    ['report', '--db', db, '--out', bench.path(`report-${language}`)],
    ['backup', '--db', db, '--out', bench.path(`backup-${language}.db`)],
    ['restore', '--from', bench.path(`backup-${language}.db`), '--db', bench.path(`restored-${language}.db`)],
    ['ballots', 'classify', '--election', election, bench.path('choices.txt')],
  ];

  const answers: Ran[] = [];
  for (const args of commands) answers.push(await bench.run([...args, '--lang', language]));

  expect(answers.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    commands.map(() => ({ code: 0, stderr: '' })),
  );
  expect(answers.every(({ stdout }) => stdout.length > 10)).toBe(true);
  expect(await totalsOf(bench.path(`restored-${language}.db`))).toEqual(await totalsOf(db));
});

test('a byte of the record that was changed is an integrity failure', async () => {
  const db = await newOffice('flipped.db');
  await bench.run(scanArgs(db, await makeBallots('flipped.txt')));
  await bench.run(['backup', '--db', db, '--out', bench.path('flipped-backup.db')]);
  const bytes = readFileSync(bench.path('flipped-backup.db'));
  const at = bytes.lastIndexOf('T1/*');
  bytes[at + 60] = (bytes[at + 60] ?? 0) === 0x41 ? 0x42 : 0x41;
  writeFileSync(bench.path('flipped-backup.db'), bytes);

  const verified = await bench.run(['verify', '--db', bench.path('flipped-backup.db'), '--json']);

  expect(verified.code).toBe(4);
  expect(JSON.parse(verified.stdout)).toMatchObject({ ok: false });
  expect(verified.stderr).toMatch(/\[LEDGER_/);
});

test('the program itself says what its commands say here, to the byte, with the same exit code', async () => {
  const db = await newOffice('same.db');
  const copy = bench.path('copy.db');
  const ballots = await makeBallots('same.txt');
  const asked = [
    [...scanArgs(db, ballots), '--json'],
    scanArgs(db, ballots),
    ['totals', '--db', db],
    ['totals', '--db', db, '--json'],
    ['verify', '--db', bench.file('none.db', 'a letter')],
    ['totals', '--db', bench.path('nowhere.db'), '--lang', 'fr'],
    ['ballots', 'classify', '--election', election, '-'],
    ['totals', '--help', '--lang', 'de'],
    ['total'],
  ];
  for (const args of asked) {
    // Of the same length, for columns; a scan is recorded.
    copyFileSync(db, copy);
    const started = bench.start(
      args.map((word) => (word === db ? copy : word)),
      { stdin: choices },
    );
    const ran = await bench.run(args, { stdin: choices });
    expect(JSON.parse(JSON.stringify(started).replaceAll(copy, db))).toEqual(ran);
  }
});

test('a mistake of the program itself is written to a log, and only its place is said', async () => {
  const broken = bench.file(
    'break.mjs',
    `import crypto from 'node:crypto'; import { syncBuiltinESMExports } from 'node:module';
     crypto.randomBytes = () => { throw new Error('out of luck'); }; syncBuiltinESMExports();`,
  );
  const given = [
    '--election',
    election,
    '--choices',
    bench.path('choices.txt'),
    '--out',
    bench.path('never.txt'),
  ];

  const { code, stderr, stdout } = bench.start(['ballots', 'make', ...given], {
    environment: { NODE_OPTIONS: `--import ${broken}` },
  });

  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toContain('out of luck');
  const log = /\S+\.log/.exec(stderr)?.[0] ?? '';
  expect(readFileSync(log, 'utf8')).toMatch(/Error: out of luck\n +at /);
  expect(existsSync(bench.path('never.txt'))).toBe(false);
});
