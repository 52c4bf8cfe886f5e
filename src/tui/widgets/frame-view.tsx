/** What is around every screen: header, body, one line of messages, footer. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/theme.ts';
import type { Ui } from '../ui.ts';
import { Footer, type KeyHint } from './footer.tsx';
import { Header, type HeaderProps } from './header.tsx';
import { Line } from './line.tsx';

export interface FrameViewProps extends Omit<HeaderProps, 'ui'> {
  /** The whole terminal. */
  readonly ui: Ui;
  readonly message: { readonly text: string; readonly tone: Tone } | null;
  readonly hints: readonly KeyHint[];
  readonly children: ReactNode;
}

/** What of the terminal is left for the body. */
export function bodyUi(ui: Ui): Ui {
  return { ...ui, columns: ui.columns - 2, rows: ui.rows - 4 };
}

export function FrameView({
  ui,
  crumbs,
  practice,
  officer,
  message,
  hints,
  children,
}: FrameViewProps): ReactNode {
  return (
    <Box flexDirection="column" width={ui.columns} {...(ui.screenReader ? {} : { height: ui.rows })}>
      <Header ui={ui} crumbs={crumbs} practice={practice} officer={officer} />
      {ui.screenReader ? null : (
        <Line ui={ui} parts={[{ text: ui.glyphs.rule.repeat(ui.columns), tone: 'quiet' }]} />
      )}
      <Box
        flexDirection="column"
        paddingX={1}
        // Lines cut themselves; to have Ink cut each at the side as well costs a third of a frame.
        overflowY="hidden"
        {...(ui.screenReader ? {} : { height: ui.rows - 4 })}
      >
        <Box flexDirection="column" flexGrow={1} flexShrink={0}>
          {children}
        </Box>
      </Box>
      <Line ui={ui} parts={message === null ? [] : [{ text: ` ${message.text}`, tone: message.tone }]} />
      <Footer ui={ui} hints={hints} />
    </Box>
  );
}
