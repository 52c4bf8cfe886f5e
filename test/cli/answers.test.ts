import { expect, test } from 'vitest';
import { answers } from '../../src/cli/answer-schemas.ts';
import { cliBench } from '../support/cli.ts';

const bench = cliBench();
const election = 'fixtures/elections/practice-namur.json';
const own = 'een eigen lang wachtwoord';
const administrator = ['--db', 'office.db', '--officer', 'admin'];
const choices = 'fixtures/verdicts/choices.txt';

const by = (officer: string): readonly string[] => [
  ...['--db', 'office.db', '--bureau', 'BV-1', '--officer', officer],
];
/** Before anybody is declared there. */
const wanted = [
  { role: 'chair', people: [] },
  { role: 'member', people: [] },
];

/** Each command that makes or checks something, in an order in which each finds what it needs. */
const runs: readonly (readonly [
  keyof typeof answers,
  readonly string[],
  object,
  environment?: NodeJS.ProcessEnv,
])[] = [
  [
    'office create',
    ['--db', 'office.db', '--election', election, '--practice'],
    { db: 'office.db', practice: true, contests: ['CK'] },
  ],
  [
    'ballots make',
    ['--election', election, '--choices', choices, '--out', 'ballots.txt'],
    { out: 'ballots.txt', bureau: 'BV-1' },
  ],
  [
    'tally enter',
    ['--db', 'office.db', '--bureau', 'BD-1', '--officer', 'anna', '--entry', '1', 'table.csv'],
    { bureau: 'BD-1', tables: [{ contest: 'CK', state: 'first-done', open: [], because: null, owed: [] }] },
  ],
  [
    'sign-off status',
    ['--db', 'office.db', '--bureau', 'BV-1'],
    {
      ...{ bureau: 'BV-1', version: 1, state: 'draft', corrects: null, wanted },
      checklist: [
        { what: 'batches', count: 0, fulfilled: true, known: true, left: 0, remarked: 0 },
        { what: 'signers', count: 2, fulfilled: false, known: true, left: 0, remarked: 0 },
      ],
    },
  ],
  ['sign-off compose', [...by('mira'), 'people.json'], { version: 1, state: 'draft' }],
  ['sign-off note', [...by('mira'), '--text', 'the lamp went out'], { state: 'draft' }],
  ['sign-off object', [...by('wout'), '--witness', 'W. O.', '--text', 'too dark'], { state: 'draft' }],
  ['sign-off present', by('mira'), { bureau: 'BV-1', version: 1, state: 'presented' }],
  ['sign-off return', [...by('chair'), '--reason', 'write to me'], { state: 'returned' }],
  ['sign-off present', by('mira'), { state: 'presented' }],
  ['sign-off initial', [...by('chair'), '--digest', 'seen'], { state: 'initialled' }],
  ['sign-off sign', [...by('chair'), '--digest', 'seen'], { state: 'initialled', digest: 'seen' }],
  ['sign-off sign', [...by('mira'), '--digest', 'seen'], { state: 'initialled' }],
  [
    'sign-off unsigned',
    [...by('mira'), '--witness', 'W. O.', '--reason', 'went home'],
    { version: 1, state: 'signed' },
  ],
  ['sign-off close', by('chair'), { state: 'closed' }],
  ['sign-off reopen', [...by('chair'), '--reason', 'a pile was found'], { version: 2, state: 'draft' }],
  [
    'report',
    ['--db', 'office.db', '--out', 'made', '--format', 'json'],
    { files: ['totals-practice.json', 'report-practice.json'] },
  ],
  ['sign-off present', by('mira'), { version: 2, state: 'presented' }],
  ['sign-off initial', [...by('chair'), '--digest', 'seen'], { state: 'initialled' }],
  ['sign-off sign', [...by('chair'), '--digest', 'seen'], { state: 'initialled' }],
  ['sign-off sign', [...by('mira'), '--digest', 'seen'], { state: 'initialled' }],
  ['sign-off unsigned', [...by('mira'), '--witness', 'W. O.', '--reason', 'went home'], { state: 'signed' }],
  [
    'delivery export',
    [...by('chair'), '--out', 'sent'],
    { out: 'sent', bureau: 'BV-1', version: 2, ballots: 0 },
  ],
  [
    'report check',
    ['--db', 'office.db', 'sent/report.json'],
    {
      files: [{ outcome: 'same', report: { bureau: 'BV-1', version: 2, since: 'nothing' } }],
      same: 1,
      proved: ['bytes'],
    },
  ],
  [
    'delivery trust',
    ['--db', 'main.db', '--officer', 'chair', '--bureau', 'BV-1', '--key', 'their key'],
    { trusted: 1, known: 0 },
  ],
  [
    'delivery import',
    ['--db', 'main.db', '--officer', 'mira', 'sent'],
    {
      taken: 1,
      there: 0,
      refused: 0,
      left: 0,
      deliveries: [{ outcome: 'taken', bureau: 'BV-1', version: 2 }],
    },
  ],
  ['delivery import', ['--db', 'main.db', '--officer', 'mira', 'sent'], { taken: 0, there: 1 }],
  [
    'delivery distrust',
    [
      ...['--db', 'main.db', '--officer', 'chair', '--bureau', 'BV-1', '--key', 'their key'],
      ...['--reason', 'the stick was lost'],
    ],
    { bureau: 'BV-1' },
  ],
  ['verify', ['--db', 'office.db'], { db: 'office.db', ok: true, events: 62, ballots: 0 }],
  ['backup', ['--db', 'office.db', '--out', 'copy.db'], { db: 'office.db', out: 'copy.db', events: 62 }],
  ['restore', ['--from', 'copy.db', '--db', 'again.db'], { from: 'copy.db', db: 'again.db', events: 62 }],
  [
    'officers first',
    ['--db', 'real.db', '--name', 'Beheer', '--person', 'Persoon 1'],
    { db: 'real.db', name: 'beheer', role: 'administrator' },
    { TELBUREAU_PASSWORD: own },
  ],
  [
    'officers list',
    ['--db', 'real.db'],
    {
      officers: [{ name: 'beheer', person: 'Persoon 1', role: 'administrator', state: 'active', key: null }],
    },
  ],
  [
    'officers add',
    [...administrator, '--name', 'an', '--person', 'Persoon 2', '--role', 'chair'],
    { name: 'an', person: 'Persoon 2', role: 'chair' },
  ],
  [
    'officers import',
    [...administrator, '--out', 'envelopes', 'accounts.csv'],
    {
      out: 'envelopes',
      files: ['envelopes-practice.txt'],
      accounts: [{ name: 'bo', person: 'Persoon 3', role: 'witness' }],
    },
  ],
  ['officers reset', [...administrator, '--name', 'bo'], { name: 'bo' }],
  ['officers close', [...administrator, '--name', 'bo', '--reason', 'gone'], { name: 'bo', state: 'closed' }],
  ['officers reopen', [...administrator, '--name', 'bo', '--reason', 'back'], { name: 'bo' }],
  [
    'officers password',
    ['--db', 'office.db', '--officer', 'Mira'],
    { name: 'mira' },
    { TELBUREAU_NEW_PASSWORD: own },
  ],
  [
    'keys list',
    ['--db', 'office.db'],
    { keys: ['mira', 'wout', 'chair'].map((officer) => ({ officer, revoked: null })) },
  ],
  [
    'keys export',
    ['--db', 'office.db', '--officer', 'chair', '--out', 'made'],
    { out: 'made', file: 'chair.signing-key.json' },
  ],
  ['keys replace', ['--db', 'office.db', '--officer', 'chair', '--reason', 'lost'], { officer: 'chair' }],
  ['keys revoke', [...administrator, '--name', 'chair', '--reason', 'lost'], { officer: 'chair' }],
];

const ofBench = [
  ...['table.csv', 'office.db', 'ballots.txt', 'made', 'copy.db', 'again.db'],
  ...['main.db', 'sent', 'sent/report.json', 'real.db', 'accounts.csv', 'envelopes', 'people.json'],
];
bench.file('accounts.csv', 'name,person,role\nbo,Persoon 3,witness\n');
bench.file('table.csv', 'contest,field,list,kind,number,value\nCK,blankOrInvalid,,,,1\nCK,found,,,2,1\n');
bench.file(
  'people.json',
  JSON.stringify({
    format: 'telbureau-composition/1',
    people: [
      { name: 'C. H.', function: 'chair', account: 'chair' },
      { name: 'M. I.', function: 'secretary', account: 'mira' },
      { name: 'W. O.', function: 'witness', list: 2, account: 'wout' },
    ],
  }),
);
const placed = (word: string): string => (ofBench.includes(word) ? bench.path(word) : word);

test('every command that makes or checks something answers as docs/formats/answers.md says', async () => {
  expect([...new Set(runs.map(([command]) => command))]).toEqual(Object.keys(answers));
  await bench.run(['office', 'create', '--db', bench.path('real.db'), '--election', election]);
  await bench.run(['office', 'create', '--db', bench.path('main.db'), '--election', election, '--practice']);
  let digest = '';
  let key = '';
  for (const [command, args, wished, environment = {}] of runs) {
    const known = new Map([
      ['seen', digest],
      ['their key', key],
    ]);
    const words = args.map((word) => known.get(word) ?? placed(word));
    const { code, stdout, stderr } = await bench.run([...command.split(' '), ...words, '--json'], {
      environment,
    });

    expect(code, stderr).toBe(0);
    const answer = JSON.parse(stdout);
    if (command.startsWith('sign-off')) digest = answer.digest;
    if (command === 'delivery export') key = answer.key;
    const expected = 'digest' in wished ? { ...wished, digest } : wished;
    expect(answers[command].parse(answer)).toEqual(answer);
    expect(answer).toMatchObject(
      Object.fromEntries(
        Object.entries(expected).map(([name, value]) => [
          name,
          typeof value === 'string' ? placed(value) : value,
        ]),
      ),
    );
  }
}, 60_000);

test('verify answers as documented where the record is not in order too', async () => {
  const { code, stdout } = await bench.run(['verify', '--db', bench.file('letter.db', 'a letter'), '--json']);

  expect(code).toBe(4);
  const answer: unknown = JSON.parse(stdout);
  expect(answers.verify.parse(answer)).toEqual(answer);
  expect(answer).toMatchObject({ ok: false, code: 'LEDGER_NOT_A_DATABASE' });
});
