/**
 * What a screen is to the rest of the terminal. A screen is a folder `screens/<name>/`: `-state.ts` (State, Action,
 * reduce, selectors: pure), `-keys.ts` (its commands), `-view.tsx` (values to JSX), `-screen.tsx` (wires the three
 * to the office). It has one line in `screens.tsx` and one in `Route`.
 */
import type { ReactNode } from 'react';
import type { Rubric } from '../count/figure-at.ts';
import type { FieldKey } from '../count/table-field.ts';
import type { Election } from '../election/election.ts';
import type { BureauId, ContestId, ListNumber } from '../election/ids.ts';
import type { HandedOut } from '../office/accounts.ts';
import type { SignerRole } from '../office/delivery/delivery-events.ts';
import type { StationPlace } from '../office/events.ts';
import type { ReportOf } from '../office/reporting/report-standing.ts';
import type { SessionLoss } from '../office/session-loss.ts';
import type { BoundCommand } from './keys/command.ts';
import type { InputEvent } from './keys/input/input-event.ts';
import type { Message } from './message.ts';
import type { Ui } from './ui.ts';

/** What is done to a suspect ballot; one that is set aside has no number yet. */
export type SuspectTask =
  | { readonly type: 'raise' }
  | { readonly type: 'opine' | 'decide'; readonly suspect: number };

export interface LostSession {
  readonly officer: string;
  readonly why: SessionLoss;
}

/** What is done with a signing key that asks for more than one answer. */
export type KeyTask = 'replace' | 'export';

/** Where an officer can be. The screens below the top one stay as they were left. */
export type Route =
  /** The first account of a real office. */
  | { readonly name: 'first-administrator' }
  /** `lost`: whose session ended without them, and why. */
  | { readonly name: 'sign-in'; readonly lost?: LostSession }
  /** `temporary`: the password that was signed in with, which must be changed before anything else. */
  | { readonly name: 'own-password'; readonly temporary: string | null }
  | { readonly name: 'my-account' }
  /** The officer's signing key. */
  | { readonly name: 'own-key'; readonly task: KeyTask }
  /** `selected`: the name of the account at which one is. */
  | { readonly name: 'accounts'; readonly selected: string | null }
  | { readonly name: 'new-account' }
  /** Accounts of a list. */
  | { readonly name: 'accounts-file' }
  /** Temporary passwords, which are shown this once. */
  | { readonly name: 'handing-out'; readonly handedOut: readonly HandedOut[] }
  | { readonly name: 'board' }
  | { readonly name: 'scan'; readonly bureau: BureauId }
  | { readonly name: 'self-test' }
  /** The paper count tables of a counting bureau. */
  | { readonly name: 'tables'; readonly bureau: BureauId }
  /** The officer's own entry of one of them. */
  | { readonly name: 'table'; readonly bureau: BureauId; readonly contest: ContestId }
  /** One that is agreed, to be read. */
  | { readonly name: 'review'; readonly bureau: BureauId; readonly contest: ContestId }
  /** A contest counted ballot by ballot, in bundles. */
  | { readonly name: 'bundles'; readonly bureau: BureauId; readonly contest: ContestId }
  /** The officer's own entry of a bundle. */
  | {
      readonly name: 'bundle';
      readonly bureau: BureauId;
      readonly contest: ContestId;
      readonly bundle: number;
    }
  /** Its open places, both entries side by side, for the chair. */
  | {
      readonly name: 'bundle-differences';
      readonly bureau: BureauId;
      readonly contest: ContestId;
      readonly bundle: number;
    }
  /** Its open fields, both entries side by side, for the chair. */
  | { readonly name: 'differences'; readonly bureau: BureauId; readonly contest: ContestId }
  /** The suspect ballots of a counting bureau. */
  | { readonly name: 'suspects'; readonly bureau: BureauId }
  /** The form for one of them. */
  | { readonly name: 'suspect'; readonly bureau: BureauId; readonly task: SuspectTask }
  /** Ballots found against ballots declared, by contest and ballot type. */
  | { readonly name: 'reconciliation'; readonly bureau: BureauId }
  /** The voters of one of its polling stations, by kind. */
  | { readonly name: 'kinds'; readonly bureau: BureauId; readonly station: StationPlace['station'] }
  /** Ballots of another election, sent on and received. */
  | { readonly name: 'transfers' }
  /** The form of a new transfer, or, with a number, of what the envelope of that one held. */
  | { readonly name: 'transfer'; readonly transfer: number | null }
  /** null: the whole office. */
  /** Of the contest, of the first one where none is named. */
  | { readonly name: 'totals'; readonly bureau: BureauId | null; readonly contest: ContestId | null }
  | {
      readonly name: 'candidates';
      readonly bureau: BureauId | null;
      readonly contest: ContestId;
      readonly list: ListNumber;
    }
  | { readonly name: 'log' }
  | { readonly name: 'log-event'; readonly seq: number }
  | { readonly name: 'verify' }
  /** null: the first election of the package. */
  | { readonly name: 'canvass'; readonly contest: ContestId | null }
  | {
      readonly name: 'figure';
      readonly bureau: BureauId;
      readonly contest: ContestId;
      readonly field: FieldKey;
    }
  /** The same of a figure that was counted ballot by ballot: its bundles. */
  | {
      readonly name: 'figure-bundles';
      readonly bureau: BureauId;
      readonly contest: ContestId;
      readonly rubric: Rubric;
    }
  | { readonly name: 'projector' }
  /** Every report: of each bureau, and of the office; `selected` is the bureau at which one was. */
  | { readonly name: 'reports'; readonly selected: BureauId | null }
  /** One of them; null: that of the office. */
  | { readonly name: 'report'; readonly bureau: ReportOf }
  /** The form of who sits in that bureau. */
  | { readonly name: 'composition'; readonly bureau: ReportOf }
  /** A report to be read, or to be initialled or signed at its end; a version as it was signed, null: as it stands. */
  | {
      readonly name: 'report-text';
      readonly bureau: ReportOf;
      readonly version: number | null;
      readonly purpose: 'read' | 'initial' | 'sign';
    }
  /** Writing its files into a folder. */
  | { readonly name: 'report-files'; readonly bureau: ReportOf }
  /** What bureaus deliver that counted on another machine; `selected` is the bureau at which one was. */
  | { readonly name: 'deliveries'; readonly selected: BureauId | null }
  /** That of one bureau: its keys, and what happened with it. */
  | { readonly name: 'delivery'; readonly bureau: BureauId }
  /** Saying whose key is trusted for a bureau; `given`: what a delivery says of its signer. */
  | {
      readonly name: 'trust-key';
      readonly bureau: BureauId;
      readonly given: { readonly officer: string; readonly role: SignerRole; readonly key: string } | null;
    }
  /** Trusting those of a list. */
  | { readonly name: 'signers-file' }
  /** Taking deliveries from a folder. */
  | { readonly name: 'take-deliveries' }
  /** Delivering a bureau that was counted here to its main bureau. */
  | { readonly name: 'deliver'; readonly bureau: BureauId };

export type ScreenName = Route['name'];
export type RouteOf<Name extends ScreenName> = Extract<Route, { readonly name: Name }>;

/** One line of the table of screens. */
export interface ScreenEntry<Name extends ScreenName> {
  readonly Screen: (props: { readonly route: RouteOf<Name> }) => ReactNode;
  /** The screen's words in the breadcrumb. */
  readonly crumb: (route: RouteOf<Name>, ui: Ui, election: Election) => string;
}

/** What a screen, while it is on top and nothing lies over it, does with input. */
export interface LayerInput {
  readonly commands: readonly BoundCommand[];
  /**
   * Takes keys and characters before the commands do, for a text field that has the focus; true where it did
   * something with the event.
   */
  readonly typing?: (event: Extract<InputEvent, { kind: 'key' | 'text' }>) => boolean;
  /** A text field has the focus now: characters are no commands, and no key is offered that is one. */
  readonly isTyping?: boolean;
  /**
   * The field is part of a form, not of a question: what a quick writer types in one burst is typed into it, its
   * Enter and Tab too. A ballot never is.
   */
  readonly isForm?: boolean;
  /** Nothing else is of use before one of the screen's own acts is given: no key that leads away is offered. */
  readonly isHalted?: boolean;
  /** No scan is taken here and quick hands key: such a character is heard at once, not held to see what follows. */
  readonly isKeyed?: (character: string) => boolean;
  readonly onPaste?: (text: string) => void;
  /** Without it a scan is answered by a message that nothing was counted. */
  readonly onScan?: (scan: Extract<InputEvent, { kind: 'scan' }>) => void;
  /** Keeps a scan that comes while something lies over the screen, until that is gone. */
  readonly keepScan?: (typed: string) => void;
  /** Scans that were kept and are not judged yet: they would be lost by leaving. */
  readonly waitingScans?: () => number;
  /** Fields of a form that hold what was given here and is nowhere kept: whoever leaves by the program's keys is asked. */
  readonly unsavedFields?: () => number;
  /** Temporary passwords shown here that nobody has noted: the same. */
  readonly unkeptPasswords?: () => number;
}

/**
 * A question that stops everything else. Enter answers what is focused, and the focus begins on no, or in the field; Esc
 * is no. Enter in the field goes on to no, so that nobody says yes by a key too many; where what was typed is the answer,
 * it offers yes. Behind it the same key chooses yes in both; a no by which a typed text goes says so. Characters go into
 * the field while it has the focus, and nowhere else.
 */
export interface Question {
  /** Asks; the buttons answer it. */
  readonly title: Message;
  /** What the answer is of, one by one: as many as there is room for, and how many more there are. */
  readonly points?: readonly Message[];
  /** What will follow, in numbers; of one with `rows` at most so many are shown. */
  readonly lines: readonly (Message & { readonly rows?: number })[];
  /** Shown where there is room left for the whole of it. */
  readonly advice?: Message;
  readonly yes: Message;
  readonly no: Message;
  readonly danger?: true;
  /** A text that must be given with a yes, as the reason of a void. */
  readonly field?: Message;
  /** What is typed is itself the answer, as a number that is asked for, and nothing that cannot be mended follows. */
  readonly isAnswered?: true;
  /** `text` is what was typed in the field; empty without one. */
  onYes(text: string): void;
}
