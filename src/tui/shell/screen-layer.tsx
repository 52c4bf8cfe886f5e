/** A screen of the stack. One that lies under another stands still: it is not drawn, and must not cost the one above a key. */
import { Box } from 'ink';
import { type ReactNode, useMemo, useRef } from 'react';
import type { Route } from '../screen.ts';
import { ScreenOf } from '../screens.tsx';
import { type Chrome, ChromeContext } from './chrome.ts';
import { type LayerId, LayerIdContext } from './layers.ts';
import { type Shell, ShellContext } from './shell-context.ts';

export interface ScreenLayerProps {
  readonly id: LayerId;
  readonly route: Route;
  /** The uppermost screen, whatever may lie over it. */
  readonly isUppermost: boolean;
  readonly isShown: boolean;
  readonly shell: Shell;
  readonly chrome: Chrome;
}

export function ScreenLayer({ id, route, isUppermost, isShown, shell, chrome }: ScreenLayerProps): ReactNode {
  const last = useRef({ shell, chrome });
  if (isUppermost) last.current = { shell, chrome };
  // The same element and the same contexts: nothing below them is called again.
  const screen = useMemo(() => <ScreenOf route={route} />, [route]);
  return (
    <LayerIdContext value={id}>
      <ShellContext value={last.current.shell}>
        <ChromeContext value={last.current.chrome}>
          <Box display={isShown ? 'flex' : 'none'}>{screen}</Box>
        </ChromeContext>
      </ShellContext>
    </LayerIdContext>
  );
}
