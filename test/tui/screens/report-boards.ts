/** Reports as the board and the projector are told of them. */
import type { Election } from '../../../src/election/election.ts';
import { reportStates } from '../../../src/office/reporting/report-parts.ts';
import type { ReportsOfBoard } from '../../../src/office/reports-signed.ts';

/** Nobody has presented one yet. */
export const noReports: ReportsOfBoard = { signed: 0, all: 12, states: new Map(), hasBegun: false };

/** One of each state, in turn. */
export const someReports = ({ bureaus }: Election): ReportsOfBoard => ({
  ...{ signed: 123, all: 300, hasBegun: true },
  states: new Map(bureaus.map(({ id }, index) => [id, reportStates[index % reportStates.length] ?? 'draft'])),
});
