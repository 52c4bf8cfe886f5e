/** What an officer is asked before an entry is handed in: what was left empty, and what cannot be true, without steering. */
import { hardProblems } from '../../../count/table-rules.ts';
import type { Bureau, Contest } from '../../../election/election.ts';
import type { Question } from '../../screen.ts';
import type { Ui } from '../../ui.ts';
import { isLow } from '../../widgets/panel.tsx';
import { codeMessage } from './code-message.ts';
import { keyedCount, type TableDeskState, wholeEntry } from './table-state.ts';

/** More than so many say no more, and the answers must stay in sight. */
const mostCodes = (ui: Ui): number => (isLow(ui) ? 2 : 3);

export function handInQuestion(props: {
  readonly ui: Ui;
  readonly contest: Contest;
  readonly bureau: Bureau;
  readonly entry: 1 | 2;
  readonly state: TableDeskState;
  onYes(): void;
}): Question {
  const { ui, contest, bureau, entry, state, onYes } = props;
  const { isCorrection } = state;
  const problems = hardProblems(contest, bureau, wholeEntry(state));
  const shown = problems.slice(0, mostCodes(ui)).map(codeMessage);
  const more = problems.length - shown.length;
  return {
    title: isCorrection
      ? { key: 'table.hand-in.title.correction' }
      : { key: 'table.hand-in.title', params: { entry: String(entry) } },
    lines: [
      { key: 'table.hand-in.keyed', params: { keyed: keyedCount(state), all: state.fields.length } },
      ...shown,
      ...(more > 0 ? [{ key: 'table.hand-in.more', params: { count: more } } as const] : []),
    ],
    yes: { key: 'table.hand-in.yes' },
    no: { key: 'table.hand-in.no' },
    onYes,
  };
}
