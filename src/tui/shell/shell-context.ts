import { createContext, useContext } from 'react';
import type { Problem } from '../../base/problem.ts';
import type { Officer } from '../../office/officers.ts';
import type { SignedIn } from '../../office/sign-in.ts';
import type { Notice } from '../message.ts';
import type { Question, Route } from '../screen.ts';
import type { TerminalServices } from '../services.ts';
import type { Ui } from '../ui.ts';

/** What a screen can ask of the shell around it. */
export interface Shell {
  readonly services: TerminalServices;
  readonly ui: Ui;
  /** null before sign-in. */
  readonly officer: Officer | null;
  /** Goes up whenever anyone has written to the office; looked at twice a second at most. */
  readonly revision: number;
  /** Something lies over the screens, or there is too little room for them: they hear nothing. */
  readonly isCovered: boolean;
  /** Looks at once: to be called after an act of one's own. */
  refresh(): void;
  push(route: Route): void;
  back(): void;
  /** `password`: what was signed in with. */
  signedIn(session: SignedIn, password: string): void;
  /** A temporary password was changed: what was held back until then is open. */
  passwordChosen(): void;
  /** Where the officer begins, whatever screens lie over that. */
  goHome(): void;
  /** Leads to the sign-in, where nobody is signed in. */
  toSignIn(): void;
  /** Whether the officer's session still stands: what is recorded in their name must be theirs. */
  stands(): boolean;
  ask(question: Question): void;
  /** A line that goes away by itself (notices.ts), unless it stays: what was done, or why a key does nothing now. */
  say(message: Notice): void;
  /** A failure, shown until the officer has read it. */
  report(problem: Problem): void;
  /** The same to one who may be typing without looking up: no key of the keypad leaves it, and what is typed on is lost. */
  interrupt(problem: Problem): void;
  /** A bug that work in the background met. */
  onCrash(error: unknown): void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('outside the shell');
  return shell;
}
