/** Where the officer is, what lies over it, and how it looks. */
import { assertNever } from '../../base/assert-never.ts';
import { type Language, languages } from '../../base/language.ts';
import type { Problem } from '../../base/problem.ts';
import type { Officer } from '../../office/officers.ts';
import { may } from '../../office/permissions.ts';
import type { SessionLoss } from '../../office/session-loss.ts';
import type { SignedIn } from '../../office/sign-in.ts';
import type { Notice } from '../message.ts';
import type { Question, Route } from '../screen.ts';
import type { Appearance } from '../theme/appearance.ts';
import { themeNames } from '../theme/theme.ts';
import type { LayerId } from './layers.ts';

/** What can lie over a screen; at most one at a time, and it alone hears the keys. */
export type Overlay =
  | { readonly kind: 'help' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly interrupts: boolean };

export interface Layer<Content> {
  readonly id: LayerId;
  readonly content: Content;
}

export interface ShellState {
  readonly stack: readonly [Layer<Route>, ...Layer<Route>[]];
  readonly overlay: Layer<Overlay> | null;
  /** The lock over everything, until the officer's password opens it. */
  readonly lock: LayerId | null;
  readonly notice: Notice | null;
  /** Scans that came where none is taken, since a key last showed that somebody has read of them. */
  readonly scansNotTaken: number;
  /** Ctrl+C was pressed once. */
  readonly leaving: boolean;
  /** The exit code once the program ends. */
  readonly exit: number | null;
  readonly officer: Officer | null;
  readonly session: SignedIn | null;
  /** Who has left the screens, until the record says so: what these record on being left comes before. */
  readonly leaver: SignedIn | null;
  readonly language: Language;
  readonly appearance: Appearance;
  /** How many layers there ever were: the next one's number. */
  readonly layers: number;
}

export type ShellAction =
  | { readonly type: 'push'; readonly route: Route }
  | { readonly type: 'back' }
  | { readonly type: 'open-overlay'; readonly overlay: Overlay }
  | { readonly type: 'close-overlay' }
  /** With the password, which one that is temporary is changed by. */
  | { readonly type: 'signed-in'; readonly session: SignedIn; readonly password: string }
  | { readonly type: 'password-chosen' }
  | { readonly type: 'go-home' }
  | { readonly type: 'session-lost'; readonly why: SessionLoss }
  | { readonly type: 'lock' }
  | { readonly type: 'unlock' }
  | { readonly type: 'sign-out' }
  | { readonly type: 'sign-out-recorded' }
  | { readonly type: 'say'; readonly message: Notice }
  | { readonly type: 'scan-not-taken' }
  | { readonly type: 'notice-read' }
  | { readonly type: 'notice-outdated' }
  | { readonly type: 'next-language' }
  | { readonly type: 'next-theme' }
  | { readonly type: 'interrupt' }
  | { readonly type: 'exit' };

/** `hasAccounts`: somebody can sign in. */
export function startShell(language: Language, appearance: Appearance, hasAccounts: boolean): ShellState {
  return {
    stack: [{ id: 'layer-0', content: { name: hasAccounts ? 'sign-in' : 'first-administrator' } }],
    overlay: null,
    lock: null,
    notice: null,
    scansNotTaken: 0,
    leaving: false,
    exit: null,
    officer: null,
    session: null,
    leaver: null,
    language,
    appearance,
    layers: 1,
  };
}

export function reduceShell(state: ShellState, action: ShellAction): ShellState {
  switch (action.type) {
    case 'push': {
      const layer = { id: `layer-${state.layers}`, content: action.route };
      return { ...quiet(state), stack: [...state.stack, layer], layers: state.layers + 1 };
    }
    case 'back': {
      const [first, ...rest] = state.stack;
      return { ...quiet(state), stack: [first, ...rest.slice(0, -1)] };
    }
    case 'open-overlay':
      return {
        ...quiet(state),
        overlay: { id: `layer-${state.layers}`, content: action.overlay },
        layers: state.layers + 1,
      };
    case 'close-overlay':
      return { ...state, overlay: null };
    case 'signed-in':
      return {
        ...atRoot(
          state,
          action.session.mustChange
            ? { name: 'own-password', temporary: action.password }
            : homeOf(action.session.officer),
        ),
        officer: action.session.officer,
        session: action.session,
      };
    case 'password-chosen': {
      const { session } = state;
      return session === null ? state : { ...state, session: { ...session, mustChange: false } };
    }
    case 'go-home':
      return state.officer === null ? state : atRoot(state, homeOf(state.officer));
    case 'session-lost': {
      const { session } = state;
      if (session === null) return state;
      const lost = { officer: session.officer.name, why: action.why };
      // They are at work elsewhere, or may be no more: nobody has left here.
      return { ...atRoot(state, { name: 'sign-in', lost }), officer: null, session: null };
    }
    case 'lock':
      if (state.session === null || state.lock !== null) return state;
      return { ...quiet(state), lock: `layer-${state.layers}`, layers: state.layers + 1 };
    case 'unlock':
      return { ...quiet(state), lock: null };
    case 'sign-out':
      return signOut(state);
    case 'sign-out-recorded':
      return { ...state, leaver: null };
    case 'say':
      return { ...state, notice: action.message, leaving: false };
    case 'scan-not-taken':
      return { ...state, scansNotTaken: state.scansNotTaken + 1 };
    case 'notice-read':
      return state.notice === null && !state.leaving && state.scansNotTaken === 0 ? state : quiet(state);
    case 'notice-outdated':
      return { ...state, notice: null };
    case 'next-language':
      return { ...quiet(state), language: next(languages, state.language) };
    case 'next-theme': {
      const theme = next(themeNames, state.appearance.theme);
      return {
        ...quiet(state),
        notice: { key: `theme.${theme}` },
        appearance: { ...state.appearance, theme },
      };
    }
    case 'interrupt':
      return state.leaving ? { ...signOut(state), exit: 0 } : { ...state, notice: null, leaving: true };
    case 'exit':
      return { ...signOut(state), exit: 0 };
    default:
      return assertNever(action);
  }
}

/** The layer that hears the keys. */
export function topLayer(state: ShellState): LayerId {
  return state.lock ?? state.overlay?.id ?? topScreen(state).id;
}

export function topScreen(state: ShellState): Layer<Route> {
  return state.stack.at(-1) ?? state.stack[0];
}

function quiet(state: ShellState): ShellState {
  return { ...state, notice: null, scansNotTaken: 0, leaving: false };
}

/** Leads to the sign-in, away from every screen of the officer; who left a moment before is not forgotten. */
function signOut(state: ShellState): ShellState {
  return {
    ...atRoot(state, { name: 'sign-in' }),
    officer: null,
    session: null,
    leaver: state.session ?? state.leaver,
  };
}

function atRoot(state: ShellState, route: Route): ShellState {
  return {
    ...quiet(state),
    stack: [{ id: `layer-${state.layers}`, content: route }],
    overlay: null,
    lock: null,
    layers: state.layers + 1,
  };
}

/** Where an officer begins: whoever may see no more than the hall sees that. */
const homeOf = (officer: Officer): Route =>
  may(officer, 'board.see') ? { name: 'board' } : { name: 'projector' };

function next<T>(values: readonly [T, ...T[]], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length] ?? values[0];
}
