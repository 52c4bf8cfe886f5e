/** Suspect ballots with the longest words and the most of them, for the tests of what fits. */
import type { ReactNode } from 'react';
import type { SuspectFacts } from '../../../src/count/suspect.ts';
import type { Contest, Election } from '../../../src/election/election.ts';
import type { SuspectRow } from '../../../src/office/suspect-ports.ts';
import type { KeymapPlace } from '../../../src/tui/keys/keymap.ts';
import type { TaskType } from '../../../src/tui/screens/suspect/suspect-fields.ts';
import { type SuspectForm, startSuspectForm } from '../../../src/tui/screens/suspect/suspect-state.ts';
import { SuspectView } from '../../../src/tui/screens/suspect/suspect-view.tsx';
import { startSuspects } from '../../../src/tui/screens/suspects/suspects-state.ts';
import { SuspectsView } from '../../../src/tui/screens/suspects/suspects-view.tsx';
import type { Ui } from '../../../src/tui/ui.ts';
import { startOfList } from '../../../src/tui/widgets/table/list-position.ts';
import { fieldOf } from '../../../src/tui/widgets/text-field-state.ts';
import { bureauId } from '../../support/elections.ts';

interface ScreenBody {
  readonly place: KeymapPlace;
  readonly body: (ui: Ui) => ReactNode;
}

const ruling = {
  decision: { kind: 'invalid', ground: 'recognisable' },
  contested: true,
  initials: { members: ['A.V.D.B.', 'C.D.'], witness: 'E.F.' },
} as const;

/** Twelve of them: opened again with all that was said, decided, and waiting. */
export function suspectRows(contest: Contest): readonly SuspectRow[] {
  const marks = contest.lists[0]?.number ?? 1;
  const facts: SuspectFacts = {
    contest: contest.id,
    ground: 'several-lists',
    note: 'a cross beside the box of the second list, half rubbed out',
    opinions: [
      {
        witness: 'Els Vandenberghe',
        opinion: 'the voter changed their mind and it can be seen which list was meant',
      },
      { witness: 'Jean-Baptiste Dehaybe', opinion: 'an erasure makes the voter recognisable' },
    ],
    earlier: [{ ruling, reason: 'a witness came late and was not heard' }],
    from: { bundle: 9999, place: 100 },
  };
  const valid = {
    ...ruling,
    decision: { kind: 'valid', choices: `${contest.id}=${marks}:E1,E2,E3` },
  } as const;
  const states: readonly SuspectRow['state'][] = [
    { state: 'decided', ...facts, ruling: valid },
    { state: 'reopened', ...facts },
    { state: 'raised', ...facts, ground: 'intention-unclear', note: '', opinions: [], earlier: [] },
    { state: 'decided', ...facts, ruling },
  ];
  const withdrawn = {
    state: 'withdrawn',
    ...facts,
    from: null,
    reason: 'it was set aside twice, by two members at once',
  } as const;
  return [...Array.from({ length: 3 }, () => states).flat(), withdrawn].map((state, index) => ({
    bureau: bureauId('TB-1'),
    suspect: index + 1,
    event: 100 + index,
    batch: null,
    officer: 'chair',
    at: '2024-06-09T14:03:21.000Z',
    state,
  }));
}

export function suspectScreens(election: Election): Readonly<Record<string, ScreenBody>> {
  const [contest] = election.contests;
  if (contest === undefined) throw new Error('no contest');
  const rows = suspectRows(contest);
  const list = (ui: Ui, key: string) => (
    <SuspectsView
      ui={ui}
      election={election}
      suspects={rows}
      state={{ ...startSuspects(), position: { ...startOfList, key } }}
    />
  );
  const form = (ui: Ui, task: TaskType, change: (start: SuspectForm) => SuspectForm): ReactNode => (
    <SuspectView
      ui={ui}
      election={election}
      contests={[contest, contest]}
      suspect={task === 'raise' ? null : (rows[1] ?? null)}
      form={change(startSuspectForm(task, 2, task === 'decide'))}
    />
  );
  const typed =
    (choices: string) =>
    (start: SuspectForm): SuspectForm => ({
      ...start,
      focus: 'choices',
      texts: { ...start.texts, choices: fieldOf(choices) },
    });
  const { number, effectives } = contest.lists[0] ?? { number: 1, effectives: [] };
  const everyName = effectives.map((candidate) => candidate.number).join(' ');
  return {
    'suspects, a decided one': { place: 'suspects', body: (ui) => list(ui, '1') },
    'suspects, one opened again': { place: 'suspects', body: (ui) => list(ui, '6') },
    'no suspects': {
      place: 'suspects',
      body: (ui) => <SuspectsView ui={ui} election={election} suspects={[]} state={startSuspects()} />,
    },
    'suspect set aside': { place: 'suspect', body: (ui) => form(ui, 'raise', (start) => start) },
    'suspect heard': { place: 'suspect', body: (ui) => form(ui, 'opine', (start) => start) },
    'suspect decided': { place: 'suspect', body: (ui) => form(ui, 'decide', typed('')) },
    'suspect valid for a whole list': {
      place: 'suspect',
      body: (ui) => form(ui, 'decide', typed(`${number} ${everyName}`)),
    },
    'suspect with marks that cannot be': {
      place: 'suspect',
      body: (ui) => form(ui, 'decide', typed('255 1')),
    },
    'suspect refused': {
      place: 'suspect',
      body: (ui) =>
        form(ui, 'decide', (start) => ({
          ...start,
          focus: 'member-witness',
          picks: { ...start.picks, kind: 2 },
          problem: {
            field: 'member-two',
            problem: { code: 'SUSPECT_TWO_MEMBERS', params: { first: 'A.B.', second: 'a.b.' } },
          },
        })),
    },
    'suspect without the initials of the witness who was heard': {
      place: 'suspect',
      body: (ui) =>
        form(ui, 'decide', (start) => ({
          ...start,
          focus: 'unsigned',
          picks: { ...start.picks, kind: 2 },
          problem: { field: 'unsigned', problem: { code: 'SUSPECT_WITNESS_UNSIGNED' } },
        })),
    },
  };
}
