import { type ReactNode, useRef, useState } from 'react';
import { unlockSession } from '../../../office/sign-in.ts';
import { bindCommands } from '../../keys/command.ts';
import type { Message } from '../../message.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { isWaiting, useWait } from '../../shell/use-wait.ts';
import { formText } from '../../widgets/form/form-state.ts';
import { lockCommands } from './lock-keys.ts';
import { LockView } from './lock-view.tsx';

export interface LockOverlayProps {
  /** What signing out would cost. */
  losses(): readonly Message[];
  open(): void;
  signOut(): void;
}

/** Over everything: who is signed in, and the password that shows it again. */
export function LockOverlay({ losses, open, signOut }: LockOverlayProps): ReactNode {
  const shell = useShell();
  const { services, officer, ui } = shell;
  const [asked, setAsked] = useState<readonly Message[] | null>(null);
  const isAsked = useRef(false);
  const askToSignOut = (): void => {
    const lines = losses();
    // Anybody who comes by can press a key: what its officer would lose is said first.
    if (lines.length === 0 || isAsked.current) signOut();
    isAsked.current = true;
    setAsked(lines);
  };
  const form = useForm<'password'>({
    fields: ['password'],
    secrets: ['password'],
    complaintOf: (state) =>
      formText(state, 'password') === '' ? { key: 'sign-in.empty.password' } : undefined,
    submit: async (state) => {
      if (officer === null) return undefined;
      const unlocked = await unlockSession(services, officer, formText(state, 'password'));
      shell.refresh();
      if (unlocked.ok) {
        open();
        return undefined;
      }
      return { field: 'password', complaint: unlocked.error };
    },
    commands: () => bindCommands(lockCommands, { current: () => null, act: askToSignOut }),
  });
  const { wrong } = form.state;
  const refused = wrong !== null && 'code' in wrong.complaint ? wrong.complaint : null;
  const waited = useWait(refused, services.clock, !ui.screenReader);
  const state =
    wrong === null || waited === null
      ? form.state
      : { ...form.state, wrong: { ...wrong, complaint: waited } };
  if (officer === null) return null;
  return (
    <Frame
      input={{ ...form.input, unsavedFields: () => 0 }}
      hint={{ key: isWaiting(waited) ? 'lock.hint.wait' : 'lock.hint' }}
    >
      {(body) => <LockView ui={body} officer={officer} state={state} losses={asked} />}
    </Frame>
  );
}
