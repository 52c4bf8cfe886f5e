/** An entry as values drawn: the fields, the parts of the form beside them where there is room, the sums at the foot. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import type { HardCode } from '../../../count/problems.ts';
import type { Bureau, Contest, Election } from '../../../election/election.ts';
import { whichContest } from '../../contest-name.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line, type Part } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { FormFields, FormSections, fieldColumns, type SeenForm, showsSections } from './form-fields.tsx';
import { keyedCount, type TableDeskState } from './table-state.ts';
import { failingRows, sumLines } from './table-sum-lines.ts';

export interface TableViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
  readonly bureau: Bureau;
  readonly entry: 1 | 2;
  /** Of open fields: what both entries cannot be true for. */
  readonly failing: readonly Problem<HardCode>[];
  readonly state: TableDeskState;
}

/** Lines that the sums have: as many as they mostly need, so that the fields stay where they are. */
function footRows({ ui, failing, state }: TableViewProps): number {
  if (ui.screenReader) return 1;
  if (state.isCorrection && failing.length > 0) return 1 + failingRows;
  return ui.columns < 72 ? 4 : 3;
}

export function TableView(props: TableViewProps): ReactNode {
  const { ui, contest, state } = props;
  const isWide = showsSections(ui);
  const left = { ...ui, columns: fieldColumns(ui) };
  const foot = sumLines(props);
  const air = isLow(ui) ? 0 : 1;
  const room = Math.max(1, ui.rows - 1 - air - Math.max(foot.length, footRows(props)));
  const { lines, fields, figures, at } = state;
  const seen: SeenForm = { ui, contest, lines, fields, figures, at, room };
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={titleParts(props)} />
      <Box height={ui.screenReader ? undefined : room + air}>
        <Box flexDirection="column" width={left.columns}>
          <FormFields {...seen} ui={left} isKeyed />
        </Box>
        {isWide ? <FormSections {...seen} /> : null}
      </Box>
      {foot.map((parts, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its row
        <Line key={row} ui={ui} parts={parts} />
      ))}
    </Box>
  );
}

function titleParts({ ui, election, contest, entry, state }: TableViewProps): readonly Part[] {
  const what = state.isCorrection
    ? ui.t('table.title.correction')
    : ui.t('table.title.entry', { entry: String(entry) });
  const keyed = ui.t('table.keyed', { keyed: keyedCount(state), all: state.fields.length });
  const between = ` ${ui.glyphs.between} `;
  const room = ui.columns - textWidth(`${between}${what}${between}${keyed}`);
  const which = whichContest(ui, election, contest, room);
  // What the breadcrumb names in full is not named by an id beside a long title.
  const isNamed = which !== '' && !(state.isCorrection && which === contest.id);
  return [
    { text: isNamed ? `${which}${between}${what}` : what, tone: 'strong' },
    { text: `${between}${keyed}`, tone: 'quiet' },
  ];
}
