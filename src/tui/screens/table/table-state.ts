/** An officer's own entry of a paper count table: figures typed field by field. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Figures, TableEntry } from '../../../count/table-entry.ts';
import type { FormField, TableForm } from '../../../count/table-form.ts';
import type { Sitting } from '../../../office/tables.ts';
import { type Jump, type JumpTarget, jumpTo, placeOfJump, rubbedOut, withDigit } from './table-jump.ts';
import { sectionStart, type TableLine, tableLines } from './table-lines.ts';

/** A box holds seven digits. */
const mostDigits = 7;

export interface TableDeskState {
  readonly form: TableForm;
  /** What is keyed, in order: the whole form, or the open fields alone. */
  readonly fields: readonly FormField[];
  /** The same as they stand on the screen, a heading a section: made once, for there are hundreds. */
  readonly lines: readonly TableLine[];
  readonly isCorrection: boolean;
  /** Of a correction, what the officer has keyed before in the fields that are not asked for: sums are of both. */
  readonly own: Figures;
  readonly figures: Figures;
  /** Place in `fields`. */
  readonly at: number;
  /** The digits since one came to the field; null while it stands as it was found, and the first digit replaces it. */
  readonly typed: string | null;
  readonly jump: Jump | null;
  /** What stood before each change, the last one at the end. */
  readonly past: readonly Before[];
  /** Why the last key did nothing; gone with the next. */
  readonly refused: 'too-long' | 'no-such-place' | null;
  /**
   * More digits came than a box holds, and may go on coming: somebody else's bar code is typed like that. They are
   * passed over up to the key after them, its Enter.
   */
  readonly isPassing: boolean;
}

/** What a change takes the place of; the digits of one figure are one change. */
type Before = Pick<TableDeskState, 'form' | 'fields' | 'lines' | 'figures' | 'at'>;

export type TableDeskAction =
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'rub-out' }
  | { readonly type: 'clear' }
  /** Puts back what the last change took the place of. */
  | { readonly type: 'undo' }
  /** One was away at a question: the field is as if one had just come to it. */
  | { readonly type: 'return' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'section'; readonly by: 1 | -1 }
  | { readonly type: 'edge'; readonly to: 'first' | 'last' }
  | { readonly type: 'jump'; readonly to: JumpTarget }
  | { readonly type: 'jump-now' }
  | { readonly type: 'jump-not' }
  /** Other boxes for urns, or for blank and invalid; what was keyed stays where its box stays. */
  | { readonly type: 'form'; readonly form: TableForm };

/** Begins where the officer left off: in the box that was open, and else at the first field without a figure. */
export function startTable({ form, draft, open, own }: Sitting): TableDeskState {
  const fields = open === null ? form.fields : form.fields.filter(({ key }) => open.includes(key));
  const empty = fields.findIndex(({ key }) => draft.figures[key] === undefined);
  const last = fields.findLastIndex(({ key }) => draft.figures[key] !== undefined);
  const left = fields.findIndex(({ key }) => key === draft.at);
  return {
    form,
    fields,
    lines: tableLines(form, fields),
    isCorrection: open !== null,
    own,
    figures: draft.figures,
    at:
      left !== -1
        ? left
        : Math.min(fields.length - 1, Math.max(empty === -1 ? fields.length - 1 : 0, last + 1)),
    typed: null,
    jump: null,
    past: [],
    refused: null,
    isPassing: false,
  };
}

export function reduceTable(state: TableDeskState, action: TableDeskAction): TableDeskState {
  if (state.isPassing) return action.type === 'digit' ? state : { ...state, isPassing: false };
  const calm = state.refused === null ? state : { ...state, refused: null };
  switch (action.type) {
    case 'digit':
      return calm.jump === null
        ? digit(calm, action.digit)
        : { ...calm, jump: withDigit(calm.jump, action.digit) };
    case 'rub-out':
      return calm.jump === null ? rubOut(calm) : { ...calm, jump: rubbedOut(calm.jump) };
    case 'clear':
      return calm.jump === null ? written(calm, '') : { ...calm, jump: { ...calm.jump, typed: '' } };
    case 'undo':
      return undone(calm);
    case 'return':
      return moved(calm, calm.at);
    case 'step':
      return moved(calm, calm.at + action.by);
    case 'section':
      return moved(calm, sectionStart(calm.lines, calm.at, action.by));
    case 'edge':
      return moved(calm, action.to === 'first' ? 0 : calm.fields.length - 1);
    case 'jump':
      return { ...calm, jump: jumpTo(calm.jump, action.to) };
    case 'jump-now': {
      if (calm.jump === null) return calm;
      const place = placeOfJump(calm.fields, calm.at, calm.jump.to, Number(calm.jump.typed));
      return place === null
        ? // The number typed again must not become a figure.
          { ...calm, jump: { ...calm.jump, typed: '' }, refused: 'no-such-place' }
        : { ...moved(calm, place), jump: null };
    }
    case 'jump-not':
      return { ...calm, jump: null };
    case 'form':
      return inForm(calm, action.form);
    default:
      return assertNever(action);
  }
}

/** The whole table as the officer has it now. */
export function wholeEntry({ form, own, figures }: TableDeskState): TableEntry {
  return { shape: form.shape, figures: { ...own, ...figures } };
}

/** The field that is keyed now. */
export function currentField(state: TableDeskState): FormField | undefined {
  return state.fields[state.at];
}

/** No field comes after this one. While digits are passed over the next key only ends that. */
export function isAtEnd({ at, fields, isPassing }: TableDeskState): boolean {
  return at === fields.length - 1 && !isPassing;
}

export function isAnyKeyed({ fields, figures }: TableDeskState): boolean {
  return fields.some(({ key }) => figures[key] !== undefined);
}

/** How many of the fields have a figure. */
export function keyedCount({ fields, figures }: TableDeskState): number {
  return fields.filter(({ key }) => figures[key] !== undefined).length;
}

function digit(state: TableDeskState, figure: string): TableDeskState {
  const typed = `${state.typed ?? ''}${figure}`.replace(/^0+(?=\d)/, '');
  // Cut it would be another figure: the box keeps the one it had.
  return typed.length > mostDigits
    ? { ...undone(state), refused: 'too-long', isPassing: true }
    : written(state, typed);
}

function rubOut(state: TableDeskState): TableDeskState {
  const field = currentField(state);
  const value = field === undefined ? undefined : state.figures[field.key];
  return written(state, (state.typed ?? `${value ?? ''}`).slice(0, -1));
}

/** The text as the figure of the field; an empty one leaves it empty. */
function written(state: TableDeskState, typed: string): TableDeskState {
  const field = currentField(state);
  if (field === undefined) return state;
  if (typed === '' && state.figures[field.key] === undefined) return state;
  const { [field.key]: _before, ...others } = state.figures;
  const figures: Figures = typed === '' ? others : { ...others, [field.key]: Number(typed) };
  return { ...state, figures, typed, past: state.typed === null ? withBefore(state) : state.past };
}

function undone(state: TableDeskState): TableDeskState {
  const before = state.past.at(-1);
  return before === undefined ? state : { ...state, ...before, typed: null, past: state.past.slice(0, -1) };
}

function withBefore({ past, form, fields, lines, figures, at }: TableDeskState): readonly Before[] {
  return [...past, { form, fields, lines, figures, at }];
}

function moved(state: TableDeskState, to: number): TableDeskState {
  return { ...state, at: Math.max(0, Math.min(state.fields.length - 1, to)), typed: null };
}

function inForm(state: TableDeskState, form: TableForm): TableDeskState {
  const figures = Object.fromEntries(
    form.fields.flatMap((field) => {
      const value = state.figures[field.key];
      return value === undefined ? [] : [[field.key, value] as const];
    }),
  );
  const at = placeInForm(state, form);
  return {
    ...state,
    ...{ form, fields: form.fields, lines: tableLines(form, form.fields) },
    ...{ figures, at, typed: null, past: withBefore(state) },
  };
}

/** Where one is in the other form: in the same field, or in that which takes its place. */
function placeInForm(state: TableDeskState, form: TableForm): number {
  const here = currentField(state);
  if (here === undefined) return 0;
  const { kind } = here.field;
  const isSplit = form.shape.blankAndInvalid !== state.form.shape.blankAndInvalid;
  if (isSplit && (kind === 'blank' || kind === 'invalid' || kind === 'blankOrInvalid')) {
    // Apart they come before their sum.
    return form.fields.findIndex(({ field }) => field.kind === 'blank' || field.kind === 'blankOrInvalid');
  }
  return form.index.get(here.key) ?? Math.min(state.at, form.fields.length - 1);
}
