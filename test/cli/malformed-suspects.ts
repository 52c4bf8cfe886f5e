/** Acts at the suspect pile that are refused: nothing that a headless command can bring about. */
import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import { suspectAfter } from '../../src/count/suspect.ts';
import type { Clock, Ledger } from '../../src/office/ports.ts';
import {
  addOpinion,
  decideSuspect,
  raiseSuspect,
  reopenSuspect,
  type SuspectDesk,
  withdrawSuspect,
} from '../../src/office/suspects.ts';
import { newOffice, officer, paper, tickingClock } from '../office/practice-canton.ts';
import { contestId } from '../support/elections.ts';
import type { InsideRow } from './malformed-insides.ts';

const first = { bureau: paper, suspect: 1 };
const ruling = {
  decision: { kind: 'blank' },
  contested: false,
  initials: { members: ['AB', 'CD'], witness: null },
} as const;

/** Refused once something else was done. */
const doneFirst: ReadonlySet<string> = new Set([
  'SUSPECT_DECIDED',
  'SUSPECT_WITHDRAWN',
  'SUSPECT_WITNESS_UNSIGNED',
]);

/** Nothing of a bundle is decided: no token is drawn. */
const chair = (ledger: Ledger, clock: Clock): SuspectDesk => ({
  ...{ ledger, clock, officer: officer('chair') },
  randomness: { bytes: (count) => new Uint8Array(count) },
});

const act = (
  what: string,
  code: string,
  exit: 3 | 5,
  says: readonly string[],
  answer: (ledger: Ledger, clock: Clock) => Result<unknown, Problem>,
): InsideRow => ({
  what,
  code,
  exit,
  says,
  problems: async () => {
    const [ledger, clock] = [newOffice({ practice: true }), tickingClock()];
    const place = { bureau: paper, contest: contestId('CK') };
    const raised = raiseSuspect(ledger, clock, officer('anna'), place, { ground: 'altered', note: '' });
    if (!raised.ok) throw new Error(raised.error.code);
    const before = ledger.head();
    const answered = answer(ledger, clock);
    if (!answered.ok && ledger.head().hash !== before.hash && !doneFirst.has(answered.error.code))
      throw new Error('a refused act was recorded');
    return answered.ok ? [] : [answered.error];
  },
});

export const insideSuspectRows: readonly InsideRow[] = [
  act('a suspect ballot under a number that is taken', 'SUSPECT_KNOWN', 5, ['1', 'TB-1'], (ledger) => {
    const raise = {
      type: 'raise',
      contest: contestId('CK'),
      ground: 'altered',
      note: '',
      from: null,
    } as const;
    const after = suspectAfter(ledger.suspectState(first), raise);
    return after.ok ? after : { ok: false, error: { code: after.error, params: first } };
  }),
  act(
    'a decision on a suspect ballot that nobody raised',
    'SUSPECT_UNKNOWN',
    5,
    ['9', 'TB-1'],
    (ledger, clock) => decideSuspect(chair(ledger, clock), { ...first, suspect: 9 }, ruling),
  ),
  act('a second decision on a suspect ballot', 'SUSPECT_DECIDED', 5, ['1', 'TB-1'], (ledger, clock) => {
    decideSuspect(chair(ledger, clock), first, ruling);
    return decideSuspect(chair(ledger, clock), first, ruling);
  }),
  act('a suspect ballot reopened that waits', 'SUSPECT_NOT_DECIDED', 5, ['1', 'TB-1'], (ledger, clock) =>
    reopenSuspect(chair(ledger, clock), first, 'a witness came late'),
  ),
  act(
    'an opinion on a suspect ballot that was withdrawn',
    'SUSPECT_WITHDRAWN',
    5,
    ['1', 'TB-1'],
    (ledger, clock) => {
      withdrawSuspect(chair(ledger, clock), first, 'set aside twice');
      const said = { witness: 'Els', opinion: 'it counts' };
      return addOpinion(ledger, clock, officer('anna'), first, said);
    },
  ),
  act('a suspect ballot that is valid for two lists', 'SUSPECT_NOT_VALID', 3, ['CK'], (ledger, clock) =>
    decideSuspect(chair(ledger, clock), first, {
      ...ruling,
      decision: { kind: 'valid', choices: '2+5' },
    }),
  ),
  act('a suspect ballot with the initials of one member', 'SUSPECT_TWO_MEMBERS', 3, ['AB'], (ledger, clock) =>
    decideSuspect(chair(ledger, clock), first, {
      ...ruling,
      initials: { members: ['AB', 'AB'], witness: null },
    }),
  ),
  act('a suspect ballot that a member witnesses', 'SUSPECT_WITNESS_IS_MEMBER', 3, ['c.d.'], (ledger, clock) =>
    decideSuspect(chair(ledger, clock), first, {
      ...ruling,
      initials: { members: ['AB', 'CD'], witness: 'c.d.' },
    }),
  ),
  act('a suspect ballot whose witness did not sign', 'SUSPECT_WITNESS_UNSIGNED', 3, [], (ledger, clock) => {
    addOpinion(ledger, clock, officer('anna'), first, { witness: 'Els', opinion: 'it counts' });
    return decideSuspect(chair(ledger, clock), first, ruling);
  }),
];
