import { type ReactNode, useContext } from 'react';
import type { Message } from '../message.ts';
import type { LayerInput } from '../screen.ts';
import type { Ui } from '../ui.ts';
import { keyHints } from '../widgets/footer.tsx';
import { bodyUi, FrameView } from '../widgets/frame-view.tsx';
import { ChromeContext } from './chrome.ts';
import { useLayerInput } from './layers.ts';
import { useShell } from './shell-context.ts';

export interface FrameProps {
  readonly input: LayerInput;
  /** The likely next step, in one line; gives way to what the program has to say. */
  readonly hint?: Message | undefined;
  /** Draws the body in the room the frame leaves. */
  readonly children: (ui: Ui) => ReactNode;
}

/** The frame every screen and overlay puts itself in: it makes the screen hear keys and shows which ones. */
export function Frame({ input, hint, children }: FrameProps): ReactNode {
  useLayerInput(input);
  const { ui, services, officer } = useShell();
  const chrome = useContext(ChromeContext);
  const say = (message: Message): string => ui.t(message.key, message.params);
  const message = chrome.notice
    ? { text: say(chrome.notice), tone: 'strong' as const }
    : hint
      ? { text: say(hint), tone: 'quiet' as const }
      : null;
  return (
    <FrameView
      ui={ui}
      crumbs={chrome.crumbs}
      practice={services.ledger.practice}
      officer={officer?.name ?? null}
      message={message}
      hints={keyHints(ui, input, chrome.program)}
    >
      {children(bodyUi(ui))}
    </FrameView>
  );
}
