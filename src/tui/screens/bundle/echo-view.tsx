/** What is said of the line that is typed, in as many lines as there are for it; a list of it breaks between its items. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { flow } from '../../widgets/flow.ts';
import { Line } from '../../widgets/line.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { fittingText } from './ballot-text.ts';
import type { Echo } from './echo.ts';

export function EchoView(props: {
  readonly ui: Ui;
  readonly echo: Echo;
  readonly columns: number;
  readonly rows: number;
}): ReactNode {
  const { ui, echo, columns, rows } = props;
  const { texts, tone, items } = echo;
  if (items === undefined || ui.screenReader) {
    const sign = tone === 'bad' ? `${ui.glyphs.bad} ` : '';
    const text = sign + fittingText(texts, columns, rows);
    return <Paragraph ui={ui} text={text} tone={tone} columns={columns} rows={rows} />;
  }
  const between = ` ${ui.glyphs.between} `;
  const lines = flow(items, textWidth, { gap: textWidth(between), columns });
  return (
    <Box flexDirection="column">
      {lines.map((line) => {
        const text = line.join(between);
        return <Line key={text} ui={ui} parts={[{ text, tone }]} />;
      })}
    </Box>
  );
}
