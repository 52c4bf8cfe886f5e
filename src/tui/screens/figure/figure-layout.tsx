/** How the origin of a figure is laid out, whether it was counted by table or ballot by ballot. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Bureau, Contest, Election } from '../../../election/election.ts';
import { contestName } from '../../contest-name.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { fitTexts } from '../../widgets/fit-texts.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';

export interface FigureLayoutProps {
  readonly ui: Ui;
  readonly title: string;
  readonly value: string;
  readonly election: Election;
  readonly bureau: Bureau;
  readonly contest: Contest;
  /** Of the selected row; empty where it needs none. */
  readonly reason: string;
  /** Of every row. */
  readonly reasons: readonly string[];
  /** Below the table, as many as fit. */
  readonly says: readonly string[];
  /** The table. */
  readonly children: ReactNode;
}

export function FigureLayout(props: FigureLayoutProps): ReactNode {
  const { ui, title, value, election, bureau, contest, reason, reasons, says, children } = props;
  const between = ` ${ui.glyphs.between} `;
  const room = ui.columns - textWidth(value) - 2;
  const where = [`${bureau.id} ${ui.text(bureau.name)}`, contest.id].join(between);
  const place = [where, contestName(ui, election, contest, room - textWidth(where + between))];
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Paragraph ui={ui} text={title} tone="strong" />
      <Line
        ui={ui}
        parts={[
          { text: value, tone: 'accent' },
          { text: `  ${fitTexts(place, room, between)}`, tone: 'quiet' },
        ]}
      />
      {air}
      {children}
      {air}
      <Box height={ui.screenReader ? 1 : reasonRows(ui, reasons)}>
        {reason === '' ? null : <Paragraph ui={ui} text={reasonText(ui, reason)} />}
      </Box>
      <Line ui={ui} parts={[{ text: fitTexts(says, ui.columns), tone: 'quiet' }]} />
    </Box>
  );
}

/** Rows of the table that are seen at once. */
export function rowsInLayout(ui: Ui, title: string, reasons: readonly string[]): number {
  const titleRows = wrapWords(title, ui.columns).length;
  return Math.max(1, ui.rows - titleRows - (isLow(ui) ? 3 : 5) - reasonRows(ui, reasons));
}

const mostReasonRows = 6;

/** As high as the longest reason, so that the table does not jump when another row is selected. */
function reasonRows(ui: Ui, reasons: readonly string[]): number {
  const heights = reasons.map((reason) =>
    reason === '' ? 0 : wrapWords(reasonText(ui, reason), ui.columns).length,
  );
  return Math.min(mostReasonRows, Math.max(0, ...heights));
}

const reasonText = (ui: Ui, reason: string): string => ui.t('figure.reason', { reason: ui.text(reason) });
