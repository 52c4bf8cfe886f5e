/** Leaving a screen, the officer's desk or the program: whoever would lose something by it is asked. */
import type { Message } from '../message.ts';
import type { LayerInput, Question } from '../screen.ts';
import type { ShellAction } from './shell-state.ts';

export interface Departures {
  /** What leaving costs; scans that wait for a judgement are counted by the caller. */
  losses(scans: number): readonly Message[];
  askToQuit(): void;
  askToSignOut(): void;
  askToGoBack(): void;
}

export function departures(desk: {
  /** Scans of any screen that nobody has judged. */
  waitingScans(): number;
  /** The uppermost screen: a form is left with it. */
  uppermost(): LayerInput | undefined;
  ask(question: Question): void;
  act(action: ShellAction): void;
}): Departures {
  const { waitingScans, uppermost, ask, act } = desk;
  const losses = (scans: number): readonly Message[] => {
    const fields = uppermost()?.unsavedFields?.() ?? 0;
    const passwords = uppermost()?.unkeptPasswords?.() ?? 0;
    return [
      ...(scans === 0 ? [] : [{ key: 'quit.waiting' as const, params: { count: scans } }]),
      ...(fields === 0 ? [] : [{ key: 'quit.unsaved' as const, params: { count: fields } }]),
      ...(passwords === 0 ? [] : [{ key: 'quit.passwords' as const, params: { count: passwords } }]),
    ];
  };
  const askToSignOut = (): void => {
    const lines = losses(waitingScans());
    const signOut = (): void => act({ type: 'sign-out' });
    if (lines.length === 0) signOut();
    else
      ask({
        title: { key: 'sign-out.title' },
        lines,
        yes: { key: 'sign-out.yes' },
        no: { key: 'quit.no' },
        onYes: signOut,
      });
  };
  const askToGoBack = (): void => {
    const lines = losses(0);
    const back = (): void => act({ type: 'back' });
    if (lines.length === 0) back();
    else
      ask({
        title: {
          key: (uppermost()?.unkeptPasswords?.() ?? 0) > 0 ? 'leave-passwords.title' : 'leave-form.title',
        },
        lines,
        yes: { key: 'leave-form.yes' },
        no: { key: 'leave-form.no' },
        onYes: back,
      });
  };
  const askToQuit = (): void =>
    ask({
      title: { key: 'quit.title' },
      lines: [...losses(waitingScans()), { key: 'quit.saved' }],
      yes: { key: 'quit.yes' },
      no: { key: 'quit.no' },
      onYes: () => act({ type: 'exit' }),
    });
  return { losses, askToQuit, askToSignOut, askToGoBack };
}
