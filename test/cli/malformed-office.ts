/** The office, files and ballots that the table of malformed inputs works on. */
import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import type { ContestChoice } from '../../src/ballot/choices.ts';
import { parseChoicesLine } from '../../src/ballot/choices-language.ts';
import { makeBallot } from '../../src/ballot/make-ballot.ts';
import { practiceKey } from '../../src/ballot/practice-key.ts';
import { readBallot } from '../../src/ballot/read-ballot.ts';
import type { SigningKey } from '../../src/ballot/signature.ts';
import type { Election } from '../../src/election/election.ts';
import { ContestId, ListNumber } from '../../src/election/ids.ts';
import { parsePackage } from '../../src/election/parse-package.ts';
import { openEventsStore } from '../../src/ledger/events-store.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { closeBatch, openBatch } from '../../src/office/batches.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { readingContext } from '../../src/office/reading-context.ts';
import { recordBallot } from '../../src/office/record-ballot.ts';
import { voidBallot } from '../../src/office/take-back.ts';
import { rechain, tamper } from '../ledger/support/practice-office.ts';
import { cantonKey, cantonPackage, digital1, officer, tickingClock } from '../office/practice-canton.ts';
import type { CliBench } from '../support/cli.ts';

const stations = { paper: 0, digital1: 1, digital2: 2, none: 99 } as const;

function parsed(text: string): Election {
  const result = parsePackage(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.election;
}

export const canton = parsed(cantonPackage);
const otherElection = parsed(cantonPackage.replace('test-canton', 'other-canton'));

interface Special {
  readonly election?: Election;
  readonly station?: number;
  readonly key?: SigningKey;
}

/** A ballot; its token is one repeated byte. */
export function ballot(choices: string, token: number, special: Special = {}): string {
  const { election = canton, station = stations.digital1, key = practiceKey } = special;
  const line = parseChoicesLine(canton, choices);
  if (!line.ok || line.value === null) throw new Error(`not a choices line: ${choices}`);
  return makeBallot(election, line.value.choices, station, new Uint8Array(16).fill(token), key);
}

function strangeList(): string {
  const choices: readonly ContestChoice[] = [
    {
      contest: ContestId.parse('CK'),
      kind: 'marks',
      lists: [{ list: ListNumber.parse(99), head: true, effectives: [], substitutes: [] }],
    },
  ];
  return makeBallot(canton, choices, stations.digital1, new Uint8Array(16).fill(9), practiceKey);
}

/** The same text with its last letter but two another one of the alphabet: decodes, but the signature no longer holds. */
function forged(text: string): string {
  const at = text.length - 40;
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
}

export const ballots = {
  counted: ballot('CK=2', 1),
  conflicting: ballot('CK=5', 1),
  voided: ballot('CK=2', 2),
  new: ballot('CK=2:E1', 3),
  otherElection: ballot('CK=2', 4, { election: otherElection }),
  otherBureau: ballot('CK=2', 5, { station: stations.digital2 }),
  otherKey: ballot('CK=2', 6, { key: cantonKey }),
  strangeStation: ballot('CK=2', 7, { station: stations.none }),
  strangeList: strangeList(),
  forged: forged(ballot('CK=2', 8)),
  damaged: ballot('CK=2', 10).slice(0, -1),
} as const;

/** More marks than one QR code holds: the last candidates of two hundred lists. */
function overfullPackage(): { readonly text: string; readonly choices: string } {
  const everyone = Array.from({ length: 127 }, (_, index) => index + 1);
  const people = everyone.map((number) => ({ number, name: `Kandidaat ${number}` }));
  const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
  const document = JSON.parse(cantonPackage);
  document.contests = [
    {
      ...document.contests[0],
      lists: numbers.map((number) => ({
        number,
        name: `L${number}`,
        effectives: people,
        substitutes: people,
      })),
    },
  ];
  for (const bureau of document.bureaus) bureau.contests = ['CK'];
  const choices = `CK=${numbers.map((number) => `${number}:E127,S127`).join('+')}`;
  return { text: JSON.stringify(document), choices };
}

/** Makes everything the rows name, in the bench's folder. */
export function setUp(bench: CliBench): void {
  bench.file('election.json', cantonPackage);
  bench.file('latin.json', Uint8Array.from([...Buffer.from(cantonPackage), 0xe9]));
  bench.file('not.json', '{"format": telbureau}');
  const paperOnly = JSON.parse(cantonPackage);
  paperOnly.bureaus = [paperOnly.bureaus[0]];
  bench.file('paper-only.json', JSON.stringify(paperOnly));
  const overfull = overfullPackage();
  bench.file('overfull.json', overfull.text);
  bench.file('overfull.txt', `${overfull.choices}\n`);
  bench.file('good.txt', 'CK=2\n3x CK=5:E1\n');
  bench.file('ballots.txt', `${ballots.new}\n`);
  bench.file('leftover.db-wal', 'of another office');
  mkdirSync(bench.path('reported'));
  bench.file('reported/totals-practice.csv', 'an earlier report');
  writeFileSync(bench.path('huge.json'), '');
  truncateSync(bench.path('huge.json'), 65 * 1024 * 1024);

  for (const [path, practice] of [
    ['practice.db', true],
    ['real.db', false],
  ] as const) {
    const request = { path: bench.path(path), text: cantonPackage, practice };
    const created = createOffice(officeFiles, tickingClock(), request);
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    created.value.ledger.close();
  }
  countTwo(bench.path('practice.db'));
  damage(bench);
}

/** Records that someone has worked on behind the program's back. */
function damage(bench: CliBench): void {
  const changes = {
    'figure.db': 'UPDATE cell SET value = value + 1',
    'event.db': `UPDATE event SET data = '{}' WHERE seq = 1`,
    'package.db': `UPDATE event SET data = json_set(data, '$.package', '{}') WHERE seq = 1`,
    'incoherent.db': `UPDATE cell SET value = value + 5 WHERE field = 'headOnly'; UPDATE cell SET value = value + 9 WHERE field = 'effective'; INSERT INTO cell VALUES ('DB-1', 'CK', 'effective', 2, 1, 9)`,
    'other.db': 'PRAGMA application_id = 1',
    'newer.db': 'PRAGMA user_version = 99',
    'older.db': 'PRAGMA user_version = 0',
    'migration.db': `UPDATE migration SET name = 'other'`,
    'notes.db': 'CREATE TABLE notes (text TEXT)',
    'gap.db': 'DELETE FROM event WHERE seq = 2',
    'rewritten.db': `UPDATE event SET officer = 'bram' WHERE seq = 2`,
    'headless.db': 'DELETE FROM head',
    'row-less.db': 'DELETE FROM ballot WHERE event = 3',
    'row-more.db': `INSERT INTO cell VALUES ('DB-1', 'CK', 'blank', 0, 0, 0)`,
  } as const;
  for (const [name, sql] of Object.entries(changes)) {
    copyFileSync(bench.path('practice.db'), bench.path(name));
    tamper(bench.path(name), (db) => {
      db.exec(sql);
      // Whoever rewrites the first event makes it fit: what it says is refused, not its hash.
      if (name === 'event.db' || name === 'package.db') rechain(db);
    });
  }
  copyFileSync(bench.path('practice.db'), bench.path('twice.db'));
  tamper(bench.path('twice.db'), (db) => {
    const events = openEventsStore(db);
    const data = { batch: 2, payload: ballots.counted };
    const counted = { type: 'ballot-counted', version: 1, at: null, officer: null, data } as const;
    events.setHead(events.append(events.head(), counted));
  });
  const half = bench.path('half.db');
  copyFileSync(bench.path('practice.db'), half);
  truncateSync(half, Math.floor(statSync(half).size / 2));
  const worn = bench.path('worn.db');
  const bytes = readFileSync(bench.path('practice.db'));
  // Which SQLite wrote the file last: nothing reads that.
  bytes.writeUInt8(bytes.readUInt8(99) ^ 1, 99);
  writeFileSync(worn, bytes);
  copyFileSync(bench.path('practice.db.sha256'), `${worn}.sha256`);
}

/** One ballot that counts, and one that the chair has declared void. */
function countTwo(path: string): void {
  const opened = officeFiles.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const ledger = opened.value;
  const clock = tickingClock();
  const batch = openBatch(ledger, clock, officer('anna'), digital1, 'terminal');
  if (!batch.ok) throw new Error(batch.error.code);
  const record = (text: string) =>
    recordBallot(ledger, batch.value, readBallot(text, readingContext(ledger, digital1)));
  record(ballots.counted);
  const voided = voidBallot(ledger, clock, officer('chair'), record(ballots.voided).event, 'test');
  if (!voided.ok) throw new Error(voided.error.code);
  closeBatch(ledger, clock, officer('anna'), batch.value.id);
  ledger.close();
}

/** What the record says, as far as an input that is refused may not change it: whoever signed in for it is signed out. */
export function recordOf(path: string): {
  readonly head: object;
  readonly count: object;
  /** How often somebody asked for what they may not do. */
  readonly refused: number;
} {
  const opened = officeFiles.open(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const ledger = opened.value;
  const cells = ledger.cells().filter((cell) => cell.value !== 0);
  const accounts = ledger.accounts();
  const sessions = accounts.map(({ name }) => ledger.session(name));
  const refused = ledger.events({ limit: Number.MAX_SAFE_INTEGER, types: ['act-refused'] }).length;
  const count = { cells, tables: ledger.tableRows(), accounts, sessions };
  const state = { head: ledger.head(), count, refused };
  ledger.close();
  return state;
}
