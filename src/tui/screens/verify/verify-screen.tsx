import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { verifyCommands } from './verify-keys.ts';
import { reduceVerify, startVerify } from './verify-state.ts';
import { VerifyView } from './verify-view.tsx';

export const verifyScreen: ScreenEntry<'verify'> = {
  Screen: VerifyScreen,
  crumb: (_route, ui) => ui.t('verify.crumb'),
};

/** Ten times a second is often enough to see that it moves. */
const betweenFrames = 100;

function VerifyScreen(_props: { readonly route: RouteOf<'verify'> }): ReactNode {
  const shell = useShell();
  const { files, path } = shell.services;
  const { onCrash } = shell;
  const { state, current, act } = useStore(reduceVerify, startVerify);
  const running = useRef<AbortController | null>(null);

  const verify = useCallback((): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    let shown = performance.now();
    const progress = (done: number, total: number): void => {
      const now = performance.now();
      if (controller.signal.aborted || now - shown < betweenFrames) return;
      shown = now;
      act({ type: 'progress', done, total });
    };
    act({ type: 'began' });
    files.verify(path, progress, controller.signal).then((verification) => {
      if (!controller.signal.aborted) act({ type: 'ended', verification });
    }, onCrash);
  }, [files, path, act, onCrash]);
  useEffect(() => {
    verify();
    return () => running.current?.abort();
  }, [verify]);

  return (
    <Frame
      input={{ commands: bindCommands(verifyCommands, { current, act: verify }) }}
      hint={{ key: state.stage === 'running' ? 'verify.hint.running' : 'verify.hint' }}
    >
      {(ui) => <VerifyView ui={ui} state={state} />}
    </Frame>
  );
}
