/** A table of two lists at a bureau of one station: few enough fields to name them all. */
import { type FormShape, type TableForm, tableForm } from '../../../src/count/table-form.ts';
import type { Bureau, Contest } from '../../../src/election/election.ts';
import { bureauId, contest } from '../../support/elections.ts';

const chamber = contest('CK', 'chamber', [
  [2, 3, 2],
  [5, 2, 1],
]);

export const smallTable: { readonly contest: Contest; readonly bureau: Bureau } = {
  contest: chamber,
  bureau: {
    ...{ id: bureauId('TB-1'), name: 'one', kind: 'counting', contests: [chamber.id] },
    stations: [{ number: 1, municipality: '92094', registered: 800 }],
  },
};

export const formOfTable = (shape: FormShape): TableForm =>
  tableForm(smallTable.contest, smallTable.bureau, shape);
