/**
 * Rows that no argument or file of a headless command can bring about: acts at the screens, tables that cannot come
 * from ballots, and what the machine answers when it fails.
 */
import { linkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { MachineFailure } from '../../src/base/failure.ts';
import type { Problem } from '../../src/base/problem.ts';
import { openPracticeOffice, practiceOfficePath } from '../../src/cli/practice-office.ts';
import { checkIdentities } from '../../src/count/identities.ts';
import type { Contest } from '../../src/election/election.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { problemOfError } from '../../src/ledger/problems.ts';
import { closeBatch } from '../../src/office/batches.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { recordBallot } from '../../src/office/record-ballot.ts';
import { signIn } from '../../src/office/sign-in.ts';
import { undoLast, voidBallot } from '../../src/office/take-back.ts';
import { officeTotals } from '../../src/office/totals.ts';
import { openScanSession } from '../../src/tui/screens/scan/scan-session.ts';
import {
  ballotText,
  cantonPackage,
  digital1,
  newOffice,
  officer,
  opened,
  read,
  temporaryFolder,
  tickingClock,
} from '../office/practice-canton.ts';
import { sealing } from '../support/sealing.ts';
import { canton } from './malformed-office.ts';

export interface InsideRow {
  readonly what: string;
  readonly code: string;
  readonly exit: 3 | 4 | 5 | 130;
  /** What was found and expected, as it must stand in the English message. */
  readonly says: readonly string[];
  /** Brings it about; gives what is said to be wrong. */
  problems(): Promise<readonly Problem[]>;
}

/** Anna's desk: one ballot counted in an open batch. `act` gives what is answered, and may change nothing. */
function atDesk(
  act: (here: Desk) => {
    readonly ok: boolean;
    readonly error?: Problem;
  },
): () => Promise<readonly Problem[]> {
  return async () => {
    const here = desk();
    const { ledger } = here;
    const before = JSON.stringify(ledger.cells());
    const { error } = act(here);
    if (JSON.stringify(ledger.cells()) !== before) throw new Error('a refused act changed the count');
    return error === undefined ? [] : [error];
  };
}

type Desk = ReturnType<typeof desk>;

function desk() {
  const ledger = newOffice({ practice: true });
  const clock = tickingClock();
  const batch = opened(ledger, clock, 'anna');
  const scan = (token: number) =>
    recordBallot(ledger, batch, read(ledger, ballotText(ledger, 'CK=2', token)));
  return { ledger, clock, batch, first: scan(1).event, scan };
}

const voided = (
  what: string,
  code: string,
  exit: 3 | 5,
  says: readonly string[],
  event: number | 'first',
  reason: string,
) => ({
  what,
  code,
  exit,
  says,
  problems: atDesk(({ ledger, clock, first }) =>
    voidBallot(ledger, clock, officer('chair'), event === 'first' ? first : event, reason),
  ),
});

const acts: readonly InsideRow[] = [
  voided('a void without a reason', 'VOID_REASON_MISSING', 3, [], 'first', '   '),
  voided(
    'a void with an essay for a reason',
    'VOID_REASON_TOO_LONG',
    3,
    ['301', '300'],
    'first',
    'x'.repeat(301),
  ),
  voided('a void of an event that is not there', 'BALLOT_EVENT_UNKNOWN', 3, ['999'], 999, 'a reason'),
  {
    what: 'a void of a ballot that was taken back',
    code: 'BALLOT_NOT_COUNTED',
    exit: 5,
    says: [],
    problems: async () => {
      const { ledger, clock, batch, first } = desk();
      undoLast(ledger, clock, officer('anna'), batch.id);
      const answer = voidBallot(ledger, clock, officer('chair'), first, 'a reason');
      return answer.ok ? [] : [answer.error];
    },
  },
  {
    what: 'an undo where nothing counts',
    code: 'NOTHING_TO_UNDO',
    exit: 5,
    says: [],
    problems: async () => {
      const { ledger, clock, batch } = desk();
      undoLast(ledger, clock, officer('anna'), batch.id);
      const answer = undoLast(ledger, clock, officer('anna'), batch.id);
      return answer.ok ? [] : [answer.error];
    },
  },
  {
    what: 'an undo of a ballot that the chair has voided meanwhile',
    code: 'BALLOT_NOT_LAST',
    exit: 5,
    says: ['01010101'],
    problems: async () => {
      const ledger = newOffice({ practice: true });
      const opened = openScanSession(ledger, tickingClock(), officer('anna'), digital1);
      if (!opened.ok) return [opened.error];
      const { event } = opened.value.record(ballotText(ledger, 'CK=2', 1));
      const last = opened.value.undoable();
      voidBallot(ledger, tickingClock(), officer('chair'), event, 'a reason');
      const answer = last === null ? undefined : opened.value.undo(last);
      return answer === undefined || answer.ok ? [] : [answer.error];
    },
  },
  {
    what: 'an undo in the batch of another officer',
    code: 'BATCH_OF_OTHER_OFFICER',
    exit: 5,
    says: ['anna'],
    problems: atDesk(({ ledger, clock, batch }) => undoLast(ledger, clock, officer('bram'), batch.id)),
  },
  {
    what: 'an undo in a batch that is closed',
    code: 'BATCH_CLOSED',
    exit: 5,
    says: [],
    problems: atDesk(({ ledger, clock, batch }) => {
      closeBatch(ledger, clock, officer('anna'), batch.id);
      return undoLast(ledger, clock, officer('anna'), batch.id);
    }),
  },
];

type Change = Readonly<Record<string, unknown>>;

/** The sound table of one ballot for list 2 with effective candidate 1 and one blank one, with changes. */
const table = (
  what: string,
  code: string,
  says: readonly string[],
  top: Change,
  list: Change = {},
): InsideRow => ({
  what,
  code,
  exit: 3,
  says,
  problems: async () => {
    const ledger = newOffice({ practice: true });
    const clock = tickingClock();
    const batch = opened(ledger, clock, 'anna');
    for (const [index, line] of ['CK=2:E1', 'CK=blank'].entries())
      recordBallot(ledger, batch, read(ledger, ballotText(ledger, line, index + 1)));
    const sound = officeTotals(ledger, {})[0];
    const contest: Contest | undefined = canton.contests[0];
    if (sound === undefined || contest === undefined) throw new Error('no table');
    const lists = sound.lists.map((each) => (each.number === 2 ? { ...each, ...list } : each));
    return checkIdentities(contest, { ...sound, lists, ...top });
  },
});

const votes = (...figures: readonly number[]) =>
  figures.map((figure, index) => ({ number: index + 1, votes: figure }));

const tables: readonly InsideRow[] = [
  table('a table that lacks a ballot', 'COUNT_FOUND_NOT_SUM', ['1', '2'], { found: 1 }),
  table('blank ballots that are none', 'COUNT_BLANK_OR_INVALID_NOT_SUM', ['1'], { blank: 0 }),
  table('a valid ballot of no list', 'COUNT_VALID_NOT_SUM', ['2', '1'], { valid: 2, found: 3 }),
  table(
    'a list with a ballot of no category',
    'COUNT_ELECTORAL_FIGURE_NOT_SUM',
    ['2', '1'],
    { valid: 2, found: 3 },
    { electoralFigure: 2 },
  ),
  table(
    'a candidate with more votes than ballots',
    'COUNT_CANDIDATE_OVER_BALLOTS',
    ['2', '1'],
    {},
    {
      effectives: votes(2, 0, 0),
    },
  ),
  table(
    'a ballot with names and no name',
    'COUNT_VOTES_UNDER_BALLOTS',
    ['0', '1'],
    {},
    { effectives: votes(0, 0, 0) },
  ),
  table(
    'more names than all the ballots can bear',
    'COUNT_VOTES_OVER_POSSIBLE',
    ['4', '3'],
    {},
    {
      effectives: votes(1, 1, 1, 1),
    },
  ),
];

/** What SQLite or the system answers, and what an officer is told of it. */
const answer = (what: string, found: string, code: string, exit: 3 | 5): InsideRow => ({
  what: `${what} (${found})`,
  code,
  exit,
  says: ['office.db'],
  problems: async () => {
    const problem = problemOfError(Object.assign(new Error(what), { code: found }), '/x/office.db');
    return problem === null ? [] : [problem];
  },
});

const machine: readonly InsideRow[] = [
  answer('a full disk', 'SQLITE_FULL', 'OFFICE_DISK_FULL', 3),
  answer('a full disk', 'ENOSPC', 'OFFICE_DISK_FULL', 3),
  answer('a file that may not be written', 'SQLITE_READONLY', 'OFFICE_FILE_NO_PERMISSION', 3),
  answer('a folder on a read-only disk', 'EROFS', 'OFFICE_FOLDER_READ_ONLY', 3),
  answer('a file that others keep', 'SQLITE_BUSY', 'OFFICE_FILE_BUSY', 5),
  answer('a disk that fails', 'SQLITE_IOERR_WRITE', 'OFFICE_FILE_FAILED', 3),
  {
    what: 'an office file that is deleted while it is open',
    code: 'OFFICE_FILE_MOVED',
    exit: 3,
    says: ['office.db'],
    problems: async () => {
      const path = join(temporaryFolder(), 'office.db');
      const created = createOffice(officeFiles, tickingClock(), {
        path,
        text: cantonPackage,
        practice: true,
      });
      if (!created.ok) return created.error;
      unlinkSync(path);
      try {
        await signIn({ ledger: created.value.ledger, clock: tickingClock(), sealing }, 'anna', 'practice');
        return [];
      } catch (error) {
        if (!(error instanceof MachineFailure)) throw error;
        return [error.problem];
      } finally {
        created.value.ledger.close();
      }
    },
  },
  {
    what: 'an office file under two names',
    code: 'OFFICE_FILE_TWO_NAMES',
    exit: 3,
    says: ['office.db', '2'],
    problems: async () => {
      const path = join(temporaryFolder(), 'office.db');
      const request = { path, text: cantonPackage, practice: true };
      const created = createOffice(officeFiles, tickingClock(), request);
      if (!created.ok) return created.error;
      created.value.ledger.close();
      linkSync(path, `${path}.alias`);
      const opened = officeFiles.open(path);
      return opened.ok ? [] : [opened.error];
    },
  },
  {
    what: 'a check that the officer stops',
    code: 'LEDGER_CANCELLED',
    exit: 130,
    says: ['office.db'],
    problems: async () => {
      const path = join(temporaryFolder(), 'office.db');
      const created = createOffice(officeFiles, tickingClock(), {
        path,
        text: cantonPackage,
        practice: true,
      });
      if (created.ok) created.value.ledger.close();
      const verified = await officeFiles.verify(path, () => undefined, AbortSignal.abort());
      return verified.ok ? [] : [verified.error];
    },
  },
];

const folders: readonly InsideRow[] = [
  ['a data folder in which no folder can be made', '/proc/none', 'ENOENT'],
  ['a data folder that is a file', '/etc/hostname', 'ENOTDIR'],
].map(([what = '', folder = '', found = '']) => ({
  what,
  code: 'FOLDER_NOT_MADE',
  exit: 3,
  says: [folder, found, 'XDG_DATA_HOME'],
  problems: async () => {
    const path = practiceOfficePath({ XDG_DATA_HOME: folder });
    const opened = openPracticeOffice(
      officeFiles,
      tickingClock(),
      path,
      'fixtures/elections/practice-namur.json',
    );
    return opened.ok ? [] : opened.error;
  },
}));

export const insideRows: readonly InsideRow[] = [...acts, ...tables, ...machine, ...folders];
