/** A small paper table and its officers, for the tests of the double entry. */
import type { TableHappening, TableRefusal, TableRules, TableState } from '../../src/count/double-entry.ts';
import type { TableEntry } from '../../src/count/table-entry.ts';
import { FieldKey } from '../../src/count/table-field.ts';
import { type FormShape, tableForm } from '../../src/count/table-form.ts';
import { tableRules } from '../../src/count/table-rules.ts';
import { transition } from '../../src/count/transition.ts';
import type { Bureau } from '../../src/election/election.ts';
import { bureauId } from '../support/elections.ts';
import { contestOf } from './contests.ts';

export const contest = contestOf('CK', 'chamber', [{ number: 2, effectives: 2, substitutes: 1 }]);
export const bureau: Bureau = {
  id: bureauId('TB-1'),
  name: 'Bureau 1',
  kind: 'counting',
  stations: [{ number: 1, municipality: '92094', registered: 800 }],
  contests: [contest.id],
};
export const shape: FormShape = { urns: 1, blankAndInvalid: 'sum' };
export const form = tableForm(contest, bureau, shape);
export const rules: TableRules = tableRules(contest, bureau);
export const field = (key: string): FieldKey => FieldKey.parse(key);

/** Ten ballots found, two of them blank or invalid; three head votes, five with names: 5 and 1. */
const right = {
  'found/1': 10,
  blankOrInvalid: 2,
  'category/2/headOnly': 3,
  'category/2/effectivesOnly': 5,
  'votes/2/E/1': 5,
  'votes/2/E/2': 1,
};

/** A key that no field has is none of the figures: the rules never look at it. */
export const entryOf = (figures: Readonly<Record<string, number>>): TableEntry => ({ shape, figures });

/** All but the last can be true. */
export const tables = {
  right: entryOf(right),
  slip: entryOf({ ...right, 'votes/2/E/2': 2 }),
  other: entryOf({ ...right, 'votes/2/E/2': 3 }),
  'two slips': entryOf({ ...right, 'votes/2/E/1': 4, 'votes/2/E/2': 2 }),
  /** A ballot found that is nowhere, and more votes for one than ballots that name anybody. */
  impossible: entryOf({ ...right, 'found/1': 11, 'votes/2/E/2': 9 }),
} as const;
export type TableName = keyof typeof tables;

/** The state after happenings that can all happen. */
export function stateOf(happenings: readonly TableHappening[]): TableState {
  return happenings.reduce<TableState>(
    (state, happening) => {
      const next = transition(state, happening, rules);
      if (!next.ok) throw new Error(`${happening.type} after ${state.state}: ${next.error}`);
      return next.value;
    },
    { state: 'empty' },
  );
}

/** A state or a refusal in a few words: `correcting different at 1,2 again 1`. */
export function told(outcome: TableState | TableRefusal): string {
  if (typeof outcome === 'string') return outcome;
  if (outcome.state !== 'differs' && outcome.state !== 'correcting') return outcome.state;
  const at =
    outcome.state === 'correcting' ? ` at ${outcome.correcting.map(({ entry }) => entry).join()}` : '';
  const again = outcome.reentered.length > 0 ? ` again ${outcome.reentered.join()}` : '';
  return `${outcome.state} ${outcome.because}${at}${again}`;
}
