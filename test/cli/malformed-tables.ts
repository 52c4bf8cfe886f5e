/** Paper count tables from files that are refused: figures that no table has, and entries that nobody may make now. */
import { copyFileSync } from 'node:fs';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { EntryNumber } from '../../src/count/double-entry.ts';
import { parseTableCsv } from '../../src/count/table-csv.ts';
import { findBureau } from '../../src/election/lookup.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { sitDownToBundle } from '../../src/office/bundles.ts';
import { handInWhole } from '../../src/office/hand-in.ts';
import type { Clock, Ledger } from '../../src/office/ports.ts';
import { sitDown } from '../../src/office/tables.ts';
import { officer, paper, tickingClock } from '../office/practice-canton.ts';
import type { CliBench } from '../support/cli.ts';
import { contestId } from '../support/elections.ts';
import { canton } from './malformed-office.ts';
import type { MalformedRow } from './malformed-rows.ts';

const header = 'contest,field,list,kind,number,value';
const sound = `${header}
CK,found,,,1,2
CK,blankOrInvalid,,,,1
CK,category,2,headOnly,,1
`;
/** Sound as well, with the valid ballot on the other list. */
const other = sound.replace('category,2', 'category,5');
const apart = (table: string) => table.replace('blankOrInvalid', 'blank');

const place = { bureau: paper, contest: contestId('CK') };
const randomness = { bytes: (count: number) => new Uint8Array(count) };

const enter = (
  db: string,
  { bureau = 'TB-1', name = 'anna', entry = 1 }: { bureau?: string; name?: string; entry?: EntryNumber } = {},
) => ['tally', 'enter', '--db', db, '--bureau', bureau, '--officer', name, '--entry', `${entry}`, '-'];

const csv = (what: string, text: string, code: string, says: readonly string[]): MalformedRow => ({
  what: `a table file with ${what}`,
  args: enter('@practice.db'),
  stdin: text,
  exit: 3,
  code,
  says,
});

const refused = (
  what: string,
  db: string,
  who: { readonly name: string; readonly entry: EntryNumber },
  code: string,
  says: readonly string[],
  text = sound,
): MalformedRow => ({
  what,
  args: enter(db, who),
  stdin: text,
  exit: 5,
  code,
  says: ['CK', 'TB-1', ...says],
  signsIn: true,
});

export const malformedTableRows: readonly MalformedRow[] = [
  csv('another first line', 'contest;field\nCK;found\n', 'TABLE_CSV_HEADER', [
    '-:1',
    'contest;field',
    header,
  ]),
  csv('nothing in it', '', 'TABLE_CSV_HEADER', ['-:1', '""', header]),
  csv('no figure', `${header}\n\n`, 'TABLE_CSV_EMPTY', ['-: ']),
  csv('a column missing', `${header}\nCK,found,,1,2\n`, 'TABLE_CSV_COLUMNS', ['-:2', '5', '6']),
  csv('a contest of elsewhere', `${header}\nEU,found,,,1,2\n`, 'TABLE_CSV_CONTEST', ['-:2', 'EU', 'CK, GR']),
  csv('a candidate too many', `${sound}CK,votes,2,E,4,0\n`, 'TABLE_CSV_FIELD', [
    '-:5',
    'votes,2,E,4',
    'TB-1',
  ]),
  csv('a figure with a point in it', `${header}\nCK,found,,,1,1.000\n`, 'TABLE_CSV_VALUE', [
    '-:2',
    '1.000',
    '9,999,999',
  ]),
  csv('a figure twice', `${sound}CK,blankOrInvalid,,,,1\n`, 'TABLE_CSV_TWICE', [
    '-:5',
    'blankOrInvalid',
    'line 3',
  ]),
  csv('urns apart and in one', `${sound}CK,found,,,,2\n`, 'TABLE_CSV_URNS', ['-:5']),
  {
    what: 'a table of a digital bureau',
    args: enter('@practice.db', { bureau: 'DB-1' }),
    stdin: sound,
    exit: 5,
    code: 'BUREAU_NOT_COUNTING',
    says: ['--bureau: ', 'DB-1', 'TB-1'],
  },
  {
    what: 'a table from an auditor',
    args: enter('@practice.db', { name: 'audra' }),
    stdin: sound,
    exit: 5,
    code: 'NOT_PERMITTED',
    says: ['audra', 'auditor'],
    signsIn: true,
  },
  refused(
    'a second entry before the first',
    '@practice.db',
    { name: 'anna', entry: 2 },
    'TABLE_FIRST_MISSING',
    [],
  ),
  refused(
    'an entry that a colleague is at',
    '@table-held.db',
    { name: 'bram', entry: 1 },
    'TABLE_HELD_BY_OTHER',
    ['anna'],
  ),
  refused(
    'a first entry when there is one',
    '@table-done.db',
    { name: 'bram', entry: 1 },
    'TABLE_ENTRY_DONE',
    ['anna'],
  ),
  refused(
    'both entries by one officer',
    '@table-done.db',
    { name: 'anna', entry: 2 },
    'TABLE_SAME_OFFICER',
    [],
  ),
  refused(
    'an entry by a third officer',
    '@table-differs.db',
    { name: 'chair', entry: 2 },
    'TABLE_NOT_OWN_ENTRY',
    ['anna', 'bram'],
  ),
  refused(
    'a correction that changes more than is open',
    '@table-differs.db',
    { name: 'anna', entry: 1 },
    'TABLE_FIELD_NOT_OPEN',
    ['blankOrInvalid'],
    sound.replace('blankOrInvalid,,,,1', 'blankOrInvalid,,,,2'),
  ),
  {
    ...refused(
      'a correction that has in one figure what the entries have apart',
      '@table-apart.db',
      { name: 'anna', entry: 1 },
      'TABLE_PARTS_MISSING',
      ['CK', 'TB-1'],
    ),
    exit: 3,
  },
  refused(
    'open fields corrected twice by one officer',
    '@table-reentered.db',
    { name: 'bram', entry: 2 },
    'TABLE_REENTERED',
    ['CK', 'TB-1'],
    other,
  ),
  refused(
    'an entry for a table that is done',
    '@table-agreed.db',
    { name: 'anna', entry: 1 },
    'TABLE_AGREED',
    ['anna', 'bram'],
  ),
  {
    what: 'a table of a bureau that counts ballot by ballot',
    args: enter('@table-bundled.db', { name: 'bram' }),
    stdin: sound,
    exit: 5,
    code: 'BUREAU_COUNTS_BY_BALLOT',
    says: ['TB-1'],
    signsIn: true,
  },
];

/** Copies of the practice office with a table of paper in each state that refuses somebody. */
export function setUpTables(bench: CliBench): void {
  const offices = {
    'table-held.db': [(ledger, clock) => sitDown(ledger, clock, officer('anna'), place)],
    'table-done.db': [handedIn('anna', 1, sound)],
    'table-differs.db': [handedIn('anna', 1, sound), handedIn('bram', 2, other)],
    'table-apart.db': [handedIn('anna', 1, apart(sound)), handedIn('bram', 2, apart(other))],
    'table-reentered.db': [
      ...[handedIn('anna', 1, sound), handedIn('bram', 2, other)],
      handedIn('bram', 2, other),
    ],
    'table-agreed.db': [handedIn('anna', 1, sound), handedIn('bram', 2, sound)],
    'table-bundled.db': [
      (ledger, clock) =>
        sitDownToBundle({ ledger, clock, randomness, officer: officer('anna') }, { ...place, bundle: 1 }),
    ],
  } as const satisfies Readonly<Record<string, readonly Act[]>>;
  for (const [name, acts] of Object.entries<readonly Act[]>(offices)) {
    copyFileSync(bench.path('practice.db'), bench.path(name));
    const opened = officeFiles.open(bench.path(name));
    if (!opened.ok) throw new Error(opened.error.code);
    const clock = tickingClock();
    for (const act of acts) {
      const done = act(opened.value, clock);
      if (!done.ok) throw new Error(done.error.code);
    }
    opened.value.close();
  }
}

type Act = (ledger: Ledger, clock: Clock) => Result<unknown, Problem>;

function handedIn(name: string, entry: EntryNumber, text: string): Act {
  const bureau = findBureau(canton, paper);
  if (bureau === undefined) throw new Error('no bureau of paper');
  const parsed = parseTableCsv(text, bureau, canton.contests);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const entries = [...parsed.value].map(([contest, table]) => ({ contest, table }));
  return (ledger, clock) => handInWhole(ledger, clock, officer(name), { bureau: paper, entry }, entries);
}
