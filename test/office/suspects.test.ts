import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { SuspectDecision, SuspectRuling } from '../../src/count/suspect.ts';
import { FieldKey } from '../../src/count/table-field.ts';
import { BureauId } from '../../src/election/ids.ts';
import { officeFiles } from '../../src/ledger/office-files.ts';
import { board } from '../../src/office/board.ts';
import { bureauTables } from '../../src/office/bureau-tables.ts';
import { createOffice } from '../../src/office/create-office.ts';
import { handIn } from '../../src/office/hand-in.ts';
import { logPage } from '../../src/office/log.ts';
import { logCounts } from '../../src/office/log-kinds.ts';
import type { Clock, Ledger, Randomness } from '../../src/office/ports.ts';
import { missingToPresent } from '../../src/office/presentable.ts';
import {
  addOpinion,
  decideSuspect,
  openSuspects,
  raiseSuspect,
  reopenSuspect,
  suspectsOf,
  suspectsToReport,
  withdrawSuspect,
} from '../../src/office/suspects.ts';
import { openSuspectsOf } from '../../src/office/suspects-of-paper.ts';
import { sitDown } from '../../src/office/tables.ts';
import { contestId } from '../support/elections.ts';
import { cantonPackage, digital1, officer, paper, temporaryFolder, tickingClock } from './practice-canton.ts';

const chamber = contestId('CK');
const council = contestId('GR');
const initials = { members: ['AB', 'CD'], witness: 'EF' } as const;
const valid = { kind: 'valid', choices: '2:E3,E1' } as const;

interface Desk {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly path: string;
}

function newDesk(): Desk {
  const path = join(temporaryFolder(), 'office.db');
  const clock = tickingClock();
  const created = createOffice(officeFiles, clock, { path, text: cantonPackage, practice: true });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  onTestFinished(() => created.value.ledger.close());
  return { ledger: created.value.ledger, clock, path };
}

const codeOf = (result: Result<unknown, Problem>): string => (result.ok ? 'done' : result.error.code);
function done<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const raise = ({ ledger, clock }: Desk, name = 'anna', contest = chamber, note = ' torn at the top ') =>
  raiseSuspect(ledger, clock, officer(name), { bureau: paper, contest }, { ground: 'altered', note });
const opine = ({ ledger, clock }: Desk, suspect: number, name = 'anna', opinion = 'it counts') =>
  addOpinion(ledger, clock, officer(name), { bureau: paper, suspect }, { witness: 'Els', opinion });
const decide = (
  { ledger, clock }: Desk,
  suspect: number,
  decision: SuspectDecision = valid,
  more: Partial<SuspectRuling> & { readonly name?: string } = {},
) => {
  const { name = 'chair', contested = false, initials: by = initials } = more;
  return decideSuspect(
    { ledger, clock, randomness: unasked, officer: officer(name) },
    { bureau: paper, suspect },
    { decision, contested, initials: by },
  );
};
const reopen = ({ ledger, clock }: Desk, suspect: number, name = 'chair', why = 'a witness came late') =>
  reopenSuspect({ ledger, clock, officer: officer(name) }, { bureau: paper, suspect }, why);

/** A ballot that was set aside by hand gets no token: it counts in a table. */
const unasked: Randomness = {
  bytes: () => {
    throw new Error('a token was drawn');
  },
};
const withdraw = ({ ledger, clock }: Desk, suspect: number, name = 'chair', why = 'set aside twice') =>
  withdrawSuspect({ ledger, clock, officer: officer(name) }, { bureau: paper, suspect }, why);

const head = ({ ledger }: Desk) => ledger.head().seq;

describe('a suspect ballot', () => {
  test('is numbered by the program, heard, decided, opened again and decided anew, all of it kept on the file', () => {
    const desk = newDesk();
    expect(done(raise(desk))).toEqual({ bureau: paper, suspect: 1 });
    expect(done(raise(desk, 'bram', council, ''))).toEqual({ bureau: paper, suspect: 2 });
    done(opine(desk, 1));
    done(decide(desk, 1, valid, { contested: true }));
    done(reopen(desk, 1));
    done(opine(desk, 1, 'bram', 'it is a sign'));
    done(decide(desk, 1, { kind: 'invalid', ground: 'recognisable' }));

    desk.ledger.close();
    const ledger = done(officeFiles.open(desk.path));
    onTestFinished(() => ledger.close());
    expect(suspectsOf(ledger, paper)).toEqual([
      {
        bureau: paper,
        suspect: 1,
        event: 9,
        officer: 'chair',
        at: expect.stringMatching(/^2024-06-09T14:00:/),
        batch: null,
        state: {
          state: 'decided',
          contest: chamber,
          ground: 'altered',
          note: 'torn at the top',
          from: null,
          opinions: [
            { witness: 'Els', opinion: 'it counts' },
            { witness: 'Els', opinion: 'it is a sign' },
          ],
          ruling: { decision: { kind: 'invalid', ground: 'recognisable' }, contested: false, initials },
          earlier: [
            {
              ruling: { decision: { kind: 'valid', choices: 'CK=2:E1,E3' }, contested: true, initials },
              reason: 'a witness came late',
            },
          ],
        },
      },
      {
        bureau: paper,
        suspect: 2,
        event: 4,
        officer: 'bram',
        at: expect.any(String),
        batch: null,
        state: {
          ...{ state: 'raised', contest: council, ground: 'altered', note: '' },
          ...{ from: null, opinions: [], earlier: [] },
        },
      },
    ]);
    expect(suspectsOf(ledger, digital1)).toEqual([]);
  });

  test('keeps of initials what can be read, and of a witness of whom nothing can be read that there was none', async () => {
    const desk = newDesk();
    done(raise(desk));
    const typed = { members: ['A\u200bB', ' C\u00adD '], witness: '\u200b' } as const;
    expect(done(decide(desk, 1, { kind: 'blank' }, { initials: typed }))).toMatchObject({
      ruling: { initials: { members: ['AB', 'CD'], witness: null } },
    });
    expect(await officeFiles.verify(desk.path, () => undefined)).toMatchObject({ ok: true });
  });

  test('is not decided without a witness where one was heard, but for a reason that is recorded with the initials', async () => {
    const desk = newDesk();
    const two = { members: ['AB', 'CD'], witness: null } as const;
    done(raise(desk));
    done(opine(desk, 1));
    const seq = head(desk);
    for (const unsigned of [{}, { unsigned: '' }, { unsigned: ' \u200b' }]) {
      const refused = decide(desk, 1, valid, { contested: true, initials: { ...two, ...unsigned } });
      expect(refused).toMatchObject({ ok: false, error: { code: 'SUSPECT_WITNESS_UNSIGNED' } });
    }
    expect(codeOf(decide(desk, 1, valid, { initials: { ...two, unsigned: '…' } }))).toBe(
      'TABLE_TEXT_MISSING',
    );
    expect(codeOf(decide(desk, 1, valid, { initials: { ...two, unsigned: 'x'.repeat(301) } }))).toBe(
      'TABLE_TEXT_TOO_LONG',
    );
    expect(head(desk)).toBe(seq);
    expect(
      done(decide(desk, 1, valid, { contested: true, initials: { ...two, unsigned: ' Els refused ' } })),
    ).toMatchObject({ ruling: { initials: { ...two, unsigned: 'Els refused' } } });
    // What was said is not lost with the decision: it is asked again, and initials answer it.
    done(reopen(desk, 1));
    expect(codeOf(decide(desk, 1, valid, { initials: two }))).toBe('SUSPECT_WITNESS_UNSIGNED');
    const signed = done(decide(desk, 1, valid, { initials: { ...initials, unsigned: 'Els refused' } }));
    expect(signed).toMatchObject({ ruling: { initials } });
    expect(JSON.stringify(signed)).toContain('Els refused');
    expect(JSON.stringify(signed.state === 'decided' ? signed.ruling : null)).not.toContain('refused');
    expect(await officeFiles.verify(desk.path, () => undefined)).toMatchObject({ ok: true });
  });

  test('passes the check of the record, and a backup', async () => {
    const desk = newDesk();
    done(raise(desk));
    done(decide(desk, 1, { kind: 'blank' }, { initials: { ...initials, witness: null } }));
    const noProgress = () => undefined;
    expect(await officeFiles.verify(desk.path, noProgress)).toMatchObject({ ok: true, value: { events: 4 } });

    const copy = join(temporaryFolder(), 'copy.db');
    done(await officeFiles.backup(desk.path, copy, noProgress));
    const again = done(officeFiles.open(copy, 'look'));
    expect(suspectsOf(again, paper)).toEqual(suspectsOf(desk.ledger, paper));
    again.close();
  });

  test.each<readonly [string, string, (desk: Desk) => Result<unknown, Problem>]>([
    ['raised by an auditor', 'NOT_PERMITTED', (desk) => raise(desk, 'audra')],
    ['heard by an administrator', 'NOT_PERMITTED', (desk) => opine(desk, 1, 'admin')],
    ['decided by a member', 'NOT_PERMITTED', (desk) => decide(desk, 1, valid, { name: 'anna' })],
    ['opened again by a member', 'NOT_PERMITTED', (desk) => reopen(desk, 2, 'anna')],
    ['of no contest of the bureau', 'CONTEST_NOT_AT_BUREAU', (desk) => raise(desk, 'anna', contestId('XX'))],
    [
      'with an essay for a note',
      'TABLE_TEXT_TOO_LONG',
      (desk) => raise(desk, 'anna', chamber, 'x'.repeat(301)),
    ],
    ['heard and not there', 'SUSPECT_UNKNOWN', (desk) => opine(desk, 9)],
    ['decided and not there', 'SUSPECT_UNKNOWN', (desk) => decide(desk, 9)],
    ['opened again and not there', 'SUSPECT_UNKNOWN', (desk) => reopen(desk, 9)],
    ['heard when it is decided', 'SUSPECT_DECIDED', (desk) => opine(desk, 2)],
    ['decided twice', 'SUSPECT_DECIDED', (desk) => decide(desk, 2)],
    ['opened again while it waits', 'SUSPECT_NOT_DECIDED', (desk) => reopen(desk, 1)],
    ['withdrawn by a member', 'NOT_PERMITTED', (desk) => withdraw(desk, 1, 'anna')],
    ['withdrawn and not there', 'SUSPECT_UNKNOWN', (desk) => withdraw(desk, 9)],
    ['withdrawn without a reason', 'TABLE_TEXT_MISSING', (desk) => withdraw(desk, 1, 'chair', ' ')],
    ['opened again without a reason', 'TABLE_TEXT_MISSING', (desk) => reopen(desk, 2, 'chair', ' ')],
    ['heard without a word', 'TABLE_TEXT_MISSING', (desk) => opine(desk, 1, 'anna', '')],
    [
      'initialled by one member twice',
      'SUSPECT_TWO_MEMBERS',
      (desk) => decide(desk, 1, valid, { initials: { members: ['AB', ' ab'], witness: null } }),
    ],
    [
      'initialled by a member as the witness',
      'SUSPECT_WITNESS_IS_MEMBER',
      (desk) => decide(desk, 1, valid, { initials: { members: ['AB', 'CD'], witness: 'c.d.' } }),
    ],
    [
      'initialled by one member',
      'TABLE_TEXT_MISSING',
      (desk) => decide(desk, 1, valid, { initials: { members: ['AB', ''], witness: 'EF' } }),
    ],
    ...['AB\u200b', 'A\u00adB', '\u202eab', 'AB\u0007'].map(
      (second) =>
        [
          `initialled twice, with something in it that cannot be seen: ${JSON.stringify(second)}`,
          'SUSPECT_TWO_MEMBERS',
          (desk: Desk) => decide(desk, 1, valid, { initials: { members: ['AB', second], witness: null } }),
        ] as const,
    ),
    [
      'initialled by two whom the record cannot tell apart',
      'SUSPECT_TWO_MEMBERS',
      (desk) => decide(desk, 1, valid, { initials: { members: ['A\ud800', 'A\ud801'], witness: null } }),
    ],
    [
      'initialled at length',
      'TABLE_TEXT_TOO_LONG',
      (desk) => decide(desk, 1, valid, { initials: { members: ['AB', 'C'.repeat(41)], witness: null } }),
    ],
    [
      'valid for a candidate who is not on the list',
      'CHOICES_UNKNOWN_CANDIDATE',
      (desk) => decide(desk, 1, { kind: 'valid', choices: '2:E4' }),
    ],
    [
      'valid for two lists',
      'SUSPECT_NOT_VALID',
      (desk) => decide(desk, 1, { kind: 'valid', choices: '2:E1+5' }),
    ],
    [
      'valid in another contest',
      'SUSPECT_NOT_VALID',
      (desk) => decide(desk, 1, { kind: 'valid', choices: 'GR=1' }),
    ],
  ])('%s: %s, and nothing is recorded', (_what, code, act) => {
    const desk = newDesk();
    done(raise(desk));
    done(raise(desk));
    done(decide(desk, 2));
    const before = [head(desk), suspectsOf(desk.ledger, paper)];
    expect(codeOf(act(desk))).toBe(code);
    expect([head(desk), suspectsOf(desk.ledger, paper)]).toEqual(before);
  });

  test.each([1, 2])(
    'withdrawn waits no more and is done with, whether it was decided or not: %i',
    (suspect) => {
      const desk = newDesk();
      done(raise(desk));
      done(raise(desk));
      done(decide(desk, 2, valid, { contested: true }));
      expect(done(withdraw(desk, suspect))).toMatchObject({ state: 'withdrawn', reason: 'set aside twice' });
      expect(
        [opine(desk, suspect), decide(desk, suspect), reopen(desk, suspect), withdraw(desk, suspect)].map(
          codeOf,
        ),
      ).toEqual(Array.from({ length: 4 }, () => 'SUSPECT_WITHDRAWN'));
      expect(openSuspects(desk.ledger)).toHaveLength(suspect === 1 ? 0 : 1);
      expect(done(raise(desk))).toEqual({ bureau: paper, suspect: 3 });
    },
  );

  test('is of a bureau that counts paper', () => {
    const { ledger, clock } = newDesk();
    const at = (id: string) => ({ bureau: BureauId.parse(id), contest: chamber });
    const raised = { ground: 'object', note: '' } as const;
    expect(codeOf(raiseSuspect(ledger, clock, officer('anna'), at('DB-1'), raised))).toBe(
      'BUREAU_NOT_COUNTING',
    );
    expect(codeOf(raiseSuspect(ledger, clock, officer('anna'), at('XX-1'), raised))).toBe('BUREAU_UNKNOWN');
  });
});

describe('the suspect pile', () => {
  test('waits by contest, on the board and before a table is presented, until it is empty', () => {
    const desk = newDesk();
    const { ledger } = desk;
    const [one] = bureauTables(ledger, paper);
    if (one === undefined) throw new Error('no table');
    const waiting = () => openSuspectsOf(ledger.election, openSuspects(ledger), paper, one.contest);
    const onBoard = () => board(ledger).rows.find(({ bureau }) => bureau.id === paper)?.paper?.suspects;
    expect([openSuspects(ledger), waiting(), onBoard()]).toEqual([[], 0, 0]);

    for (const contest of [chamber, chamber, council]) done(raise(desk, 'anna', contest));
    expect(openSuspects(ledger)).toEqual([
      { bureau: paper, contest: chamber, count: 2 },
      { bureau: paper, contest: council, count: 1 },
    ]);
    expect([waiting(), onBoard(), board(ledger).paper?.suspects]).toEqual([2, 3, 3]);

    done(decide(desk, 1));
    done(decide(desk, 2, { kind: 'blank' }));
    expect([waiting(), onBoard()]).toEqual([0, 1]);
    done(reopen(desk, 1));
    expect(waiting()).toBe(1);
  });

  test('says with the table itself what still keeps it from being presented', () => {
    const desk = newDesk();
    const { ledger, clock } = desk;
    const table = () => {
      const found = bureauTables(ledger, paper).find(({ contest }) => contest.id === chamber);
      if (found === undefined) throw new Error('no table');
      return found;
    };
    expect(missingToPresent(table())).toEqual([{ what: 'not-agreed', count: 0 }]);
    done(raise(desk));
    done(raise(desk));
    expect(missingToPresent(table())).toEqual([
      { what: 'not-agreed', count: 0 },
      { what: 'suspects', count: 2 },
    ]);

    const shape = { urns: 1, blankAndInvalid: 'sum' } as const;
    const figures = { [FieldKey.parse('found/1')]: 850, [FieldKey.parse('blankOrInvalid')]: 850 };
    for (const name of ['anna', 'bram']) {
      const sat = done(sitDown(ledger, clock, officer(name), { bureau: paper, contest: chamber }));
      done(handIn(ledger, clock, officer(name), sat.place, { ...sat.draft, shape, figures }));
    }
    const owed = new Set(table().raised.map(({ problem }) => problem.code)).size;
    expect(table().summary.state).toBe('agreed');
    expect(owed).toBeGreaterThan(0);
    done(withdraw(desk, 1));
    expect(missingToPresent(table())).toEqual([
      { what: 'suspects', count: 1 },
      { what: 'remarks', count: owed },
    ]);
    expect(missingToPresent({ ...table(), raised: [], suspects: 0 })).toEqual([]);
  });

  test('gives the report those declared invalid and those contested, in any decision, and no other', () => {
    const desk = newDesk();
    for (let number = 1; number <= 10; number += 1) done(raise(desk));
    done(decide(desk, 1));
    done(decide(desk, 2, { kind: 'invalid', ground: 'object' }));
    done(decide(desk, 3, { kind: 'blank' }, { contested: true }));
    // Contested at first, and decided otherwise since.
    done(decide(desk, 4, valid, { contested: true }));
    done(reopen(desk, 4));
    done(decide(desk, 4, { kind: 'blank' }));
    // Contested at first, and open again.
    done(decide(desk, 5, valid, { contested: true }));
    done(reopen(desk, 5));
    // Invalid at first: decided otherwise since, open again, withdrawn.
    for (const overturned of [6, 7, 8])
      done(decide(desk, overturned, { kind: 'invalid', ground: 'altered' }));
    done(reopen(desk, 6));
    done(decide(desk, 6));
    done(reopen(desk, 7));
    done(withdraw(desk, 8));
    // Blank at first, and valid since; nobody objected. The tenth waits.
    done(decide(desk, 9, { kind: 'blank' }));
    done(reopen(desk, 9));
    done(decide(desk, 9));
    expect(suspectsToReport(desk.ledger).map(({ suspect }) => suspect)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  test('gives the report every ballot of which a witness was heard, whatever became of it', () => {
    const desk = newDesk();
    for (let number = 1; number <= 6; number += 1) done(raise(desk));
    for (const heard of [1, 2, 3, 4]) done(opine(desk, heard));
    done(decide(desk, 2));
    done(withdraw(desk, 3));
    done(decide(desk, 4));
    done(withdraw(desk, 4));
    done(withdraw(desk, 5));
    expect(suspectsToReport(desk.ledger).map(({ suspect }) => suspect)).toEqual([1, 2, 3, 4]);
  });
});

test('the log has every event of the pile under its own kind, and never what a ballot is valid as', () => {
  const desk = newDesk();
  done(raise(desk));
  done(opine(desk, 1));
  done(decide(desk, 1, valid, { contested: true }));
  done(reopen(desk, 1));
  const entries = logPage(desk.ledger, { limit: 100 });

  expect(logCounts(desk.ledger)).toMatchObject({ all: 6, office: 1, tables: 1, suspects: 4 });
  expect(entries.map(({ type, params }) => [type, params]).slice(0, 4)).toEqual([
    ['suspect-reopened', { bureau: paper, suspect: 1, reason: 'a witness came late' }],
    ['suspect-decided', { bureau: paper, suspect: 1, decision: 'valid', contested: 'true' }],
    ['suspect-opinion', { bureau: paper, suspect: 1, witness: 'Els', opinion: 'it counts' }],
    ['suspect-raised', { bureau: paper, suspect: 1, contest: chamber, ground: 'altered' }],
  ]);
  expect(entries[4]).toMatchObject({ type: 'way-declared', params: { bureau: paper } });
  expect(JSON.stringify(entries)).not.toContain('2:E1');
});
