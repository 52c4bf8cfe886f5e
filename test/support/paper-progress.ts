/** A bureau that counts paper of which nothing has been keyed yet. */
import type { PaperProgress } from '../../src/office/paper-progress.ts';
import { summaryOf } from '../../src/office/table-ports.ts';

export const untouched: PaperProgress = {
  tables: 1,
  agreed: 0,
  underWay: 0,
  advance: 0,
  least: summaryOf({ state: 'empty' }),
  openFields: 0,
  owed: 0,
  suspects: 0,
  found: 0,
  deposited: null,
};
