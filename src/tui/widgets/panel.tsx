/** A box in the middle of the body: the one place with a border, so that it is seen to stop everything else. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import { Paragraph } from './paragraph.tsx';

const widest = 68;

export function panelColumns(ui: Ui): number {
  return Math.min(widest, ui.columns) - 6;
}

/** Too low for air around and between the parts of a panel or a screen. */
export const isLow = (ui: Ui): boolean => ui.rows < 18;

export function Panel({ ui, children }: { readonly ui: Ui; readonly children: ReactNode }): ReactNode {
  if (ui.screenReader) return <Box flexDirection="column">{children}</Box>;
  return (
    <Box flexGrow={1} alignItems="center" justifyContent="center">
      <Box
        flexDirection="column"
        width={Math.min(widest, ui.columns)}
        borderStyle={ui.glyphs.border}
        paddingX={2}
        paddingY={isLow(ui) ? 0 : 1}
      >
        {children}
      </Box>
    </Box>
  );
}

/** A paragraph of a panel. */
export function PanelText(props: {
  readonly ui: Ui;
  readonly text: string;
  readonly tone?: Tone;
  /** Lines at most. */
  readonly rows?: number;
}): ReactNode {
  return <Paragraph {...props} columns={panelColumns(props.ui)} />;
}
