import { beforeEach, expect, test } from 'vitest';
import { cantonPackage } from '../office/practice-canton.ts';
import { cliBench } from '../support/cli.ts';

const bench = cliBench();
const header = 'contest,field,list,kind,number,value';
/** Bureau BD-1 of the practice election: 52 ballots in its first urn, two of them blank or invalid; 13 to 15 declared. */
const right = [
  ...[13, 14, 15].flatMap((station) =>
    ['ticked', 'deposited'].map((kind) => `CK,${kind},,92094,${station},${station === 13 ? 52 : 0}`),
  ),
  'CK,found,,,1,52',
  'CK,blankOrInvalid,,,,2',
  'CK,category,2,headOnly,,31',
  'CK,category,2,effectivesOnly,,19',
  'CK,votes,2,E,1,19',
];
const table = (...rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
const slip = right.map((row) => row.replace('E,1,19', 'E,2,19'));

let offices = 0;
let office = '';
async function newOffice(): Promise<void> {
  offices += 1;
  office = bench.path(`office-${offices}.db`);
  const election = 'fixtures/elections/practice-namur.json';
  const made = await bench.run(['office', 'create', '--db', office, '--election', election, '--practice']);
  if (made.code !== 0) throw new Error(made.stderr);
}
const enter = async (name: string, entry: 1 | 2, stdin: string, ...more: readonly string[]) =>
  await bench.run(
    [
      'tally',
      'enter',
      '--db',
      office,
      '--bureau',
      'BD-1',
      '--officer',
      name,
      '--entry',
      `${entry}`,
      '-',
      ...more,
    ],
    { stdin },
  );
const found = async () => {
  const { stdout } = await bench.run(['totals', '--db', office, '--bureau', 'BD-1', '--json']);
  const [totals] = JSON.parse(stdout);
  return totals.found;
};
const answered = (stdout: string) => JSON.parse(stdout).tables[0];

beforeEach(newOffice);

test('a table counts once two officers have handed in the same', async () => {
  const first = await enter('anna', 1, table(...right));
  expect([first.code, first.stdout, first.stderr]).toEqual([
    0,
    'CK at BD-1: first entry handed in. Now the second, by somebody else.\n',
    '',
  ]);
  expect(await found()).toBe(0);

  const second = await enter('bram', 2, table(...right.toReversed()));
  expect([second.code, second.stdout]).toEqual([0, 'CK at BD-1: both entries agree; the table counts.\n']);
  expect(await found()).toBe(52);
});

test('a table that says nothing of its polling stations counts, and owes a remark on each', async () => {
  const silent = right.filter((row) => !/ticked|deposited/.test(row));
  await enter('anna', 1, table(...silent));
  const { code, stdout } = await enter('bram', 2, table(...silent), '--json');
  expect(code).toBe(0);
  expect(answered(stdout)).toMatchObject({
    state: 'agreed',
    owed: [13, 14, 15].map((station) => ({ code: 'COUNT_STATION_NOT_DECLARED', params: { station } })),
  });
});

test('where the entries differ the second officer is told in which fields, and nothing of what the first keyed', async () => {
  await enter('anna', 1, table(...right));
  const { code, stdout, stderr } = await enter('bram', 2, table(...slip));

  expect(code).toBe(0);
  expect(stdout).toContain('differ in 2 fields; key anew from paper: votes/2/E/1, votes/2/E/2');
  expect(stdout + stderr).not.toMatch(/\b19\b/);
  expect(await found()).toBe(0);
  expect(answered((await enter('bram', 2, table(...right), '--json')).stdout)).toMatchObject({
    state: 'agreed',
    open: [],
  });
});

test('a table that cannot be true is told of at once, and does not count though both say the same', async () => {
  const wrong = table(...right, 'CK,valid,,,,51');
  const first = await enter('anna', 1, wrong);
  expect(first.code).toBe(0);
  expect(first.stderr).toContain('[COUNT_VALID_NOT_SUM]');

  const { tables } = JSON.parse((await enter('bram', 2, wrong, '--json')).stdout);
  expect(tables).toMatchObject([
    {
      contest: 'CK',
      state: 'differs',
      because: 'incoherent',
      hard: [{ code: 'COUNT_FOUND_NOT_SUM' }, { code: 'COUNT_VALID_NOT_SUM' }],
    },
  ]);
  expect(tables[0].open).toContain('valid');
  expect(await found()).toBe(0);
});

test('a soft code does not stop the table, and is told until somebody remarks on it', async () => {
  const remarkable = table(...right.map((row) => row.replace('CK,ticked,,92094,13,52', 'CK,ticked,,,13,51')));
  await enter('anna', 1, remarkable);
  const { code, stdout } = await enter('bram', 2, remarkable);

  expect(code).toBe(0);
  expect(stdout).toContain('the table counts');
  expect(stdout).toMatch(/a remark is owed\. .*polling station 13.*\[COUNT_TICKED_NOT_DEPOSITED\]/);
  expect(await found()).toBe(52);
});

test('open fields are corrected once, in the boxes that the entries have', async () => {
  const apart = right.map((row) => (row.startsWith('CK,blankOr') ? 'CK,blank,,,,1\nCK,invalid,,,,1' : row));
  const wrong = apart.map((row) => row.replace('E,1,19', 'E,1,18'));
  await enter('anna', 1, table(...apart));
  await enter('bram', 2, table(...wrong));

  const coarse = await enter('bram', 2, table(...right));
  expect(coarse.code).toBe(3);
  expect(coarse.stderr).toContain('TABLE_PARTS_MISSING');
  expect((await enter('bram', 2, table(...wrong))).code).toBe(0);
  const guessed = await enter('bram', 2, table(...apart));
  expect(guessed.code).toBe(5);
  expect(guessed.stderr).toContain('TABLE_REENTERED');
  expect(await found()).toBe(0);
  expect(answered((await enter('anna', 1, table(...wrong), '--json')).stdout).state).toBe('differs');
});

test('of each contest of the bureau the answer has what that one owes', async () => {
  office = bench.path('canton.db');
  const election = bench.file('canton.json', cantonPackage);
  expect(
    (await bench.run(['office', 'create', '--db', office, '--election', election, '--practice'])).code,
  ).toBe(0);
  const both = [
    // A ballot found that nobody deposited, and an elector ticked who deposited none.
    ...['CK,found,,,1,10', 'CK,deposited,,,1,9', 'CK,ticked,,,1,9', 'CK,category,2,headOnly,,10'],
    ...['GR,found,,,1,10', 'GR,deposited,,,1,10', 'GR,ticked,,,1,11', 'GR,category,1,headOnly,,10'],
  ];
  const file = bench.file('both.csv', table(...both));
  const entered = async (name: string, entry: string) =>
    await bench.run(
      [
        'tally',
        'enter',
        '--db',
        office,
        '--bureau',
        'TB-1',
        '--officer',
        name,
        '--entry',
        entry,
        file,
      ].concat('--json'),
    );
  await entered('anna', '1');
  const { stdout } = await entered('bram', '2');

  expect(JSON.parse(stdout)).toMatchObject({
    tables: [
      { contest: 'CK', state: 'agreed', owed: [{ code: 'COUNT_FOUND_NOT_DEPOSITED' }] },
      { contest: 'GR', state: 'agreed', owed: [{ code: 'COUNT_TICKED_NOT_DEPOSITED' }] },
    ],
  });
});
