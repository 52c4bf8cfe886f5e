/** How far the count is, a row each: municipalities, and their bureaus under them. Of what it says nothing is here. */
import type { BureauProgress, Municipality, OfficeProgress, Stage } from '../../../office/office-progress.ts';
import type { ReportedState } from '../../../office/reported-states.ts';

/** What a table is at, as the public is told: who is at it, and which figure is in question, is not theirs. */
export const tallies = ['agreed', 'checking', 'keying', 'scanning', 'waiting'] as const;
export type Tally = (typeof tallies)[number];

const tallyOf = {
  empty: 'waiting',
  'first-in-progress': 'keying',
  'first-done': 'keying',
  'second-in-progress': 'keying',
  differs: 'checking',
  correcting: 'checking',
  agreed: 'agreed',
  'suspects-open': 'checking',
  outdated: 'checking',
  keying: 'keying',
  unbalanced: 'checking',
  scanning: 'scanning',
  delivered: 'agreed',
  reopened: 'checking',
} as const satisfies Readonly<Record<ReportedState, Tally>>;

/** How many tables are at each. */
export type Tallies = Readonly<Record<Tally, number>>;

export type ProjectorRow = {
  readonly key: string;
  readonly tallies: Tallies;
  readonly tables: number;
} & (
  | { readonly type: 'municipality'; readonly municipality: Municipality }
  | { readonly type: 'bureau'; readonly bureau: BureauProgress['bureau'] }
);

export function projectorRows({ municipalities }: OfficeProgress): readonly ProjectorRow[] {
  return municipalities.flatMap(({ municipality, bureaus }): readonly ProjectorRow[] => [
    {
      type: 'municipality',
      key: `municipality ${municipality.nis}`,
      municipality,
      ...tallied(bureaus.flatMap(({ states }) => states)),
    },
    ...bureaus.map(
      ({ bureau, states }): ProjectorRow => ({
        type: 'bureau',
        key: `bureau ${bureau.id}`,
        bureau,
        ...tallied(states),
      }),
    ),
  ]);
}

export const keyOfProjectorRow = ({ key }: ProjectorRow): string => key;

function tallied(states: readonly ReportedState[]): { readonly tallies: Tallies; readonly tables: number } {
  const count = (tally: Tally): number => states.filter((state) => tallyOf[state] === tally).length;
  return {
    tallies: {
      agreed: count('agreed'),
      checking: count('checking'),
      keying: count('keying'),
      scanning: count('scanning'),
      waiting: count('waiting'),
    },
    tables: states.length,
  };
}

export interface Headline {
  /** Tables of paper that are agreed or, where no bureau counts paper, bureaus that have begun to scan or are done. */
  readonly of: 'tables' | 'bureaus';
  readonly done: number;
  readonly all: number;
  readonly stages: Readonly<Record<Stage, number>>;
}

export function headlineOf({ municipalities }: OfficeProgress): Headline {
  const bureaus = municipalities.flatMap((one) => one.bureaus);
  const paper = bureaus.filter(({ bureau }) => bureau.kind === 'counting').flatMap(({ states }) => states);
  const at = (stage: Stage): number => bureaus.filter((one) => one.stage === stage).length;
  const stages = { done: at('done'), 'in-progress': at('in-progress'), waiting: at('waiting') };
  if (paper.length === 0) {
    return { of: 'bureaus', done: stages.done + stages['in-progress'], all: bureaus.length, stages };
  }
  const done = paper.filter((state) => state === 'agreed').length;
  return { of: 'tables', done, all: paper.length, stages };
}
