/** The form of who sits in a bureau: a row a person and one more, and which field of which row has the focus. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import type { ListNumber } from '../../../election/ids.ts';
import type { Account } from '../../../office/account-ports.ts';
import {
  type BureauFunction,
  type BureauPerson,
  bureauFunctions,
} from '../../../office/reporting/report-parts.ts';
import { canSitAs } from '../../../office/signers.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';
import {
  editField,
  emptyField,
  fieldOf,
  fieldText,
  insertText,
  type TextField,
} from '../../widgets/text-field-state.ts';

export type PersonField = 'name' | 'function' | 'list' | 'account';
export type PersonPick = Exclude<PersonField, 'name'>;

export interface PersonRow {
  readonly name: TextField;
  readonly function: BureauFunction;
  readonly list: ListNumber | null;
  readonly account: string | null;
  /** With which they signed before a function was chosen that may not; null of who chose to sign on paper. */
  readonly before: string | null;
  /** It was declared before, or its account was chosen: nothing is put in its place. */
  readonly isDeclared: boolean;
}

/** What can be chosen. */
export interface CompositionChoices {
  readonly lists: readonly ListNumber[];
  /** Those that are not closed. */
  readonly accounts: readonly Account[];
}

export interface CompositionForm {
  /** The last one is the empty one more. */
  readonly people: readonly PersonRow[];
  readonly row: number;
  readonly field: PersonField;
  /** Something was typed or chosen since the form was opened. */
  readonly isChanged: boolean;
  /** Why it was refused, until the next edit. */
  readonly problem: Problem | null;
}

type Typed = Extract<InputEvent, { kind: 'key' | 'text' }>;

export type CompositionAction =
  | { readonly type: 'edit'; readonly event: Typed }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'next-field'; readonly by: 1 | -1; readonly choices: CompositionChoices }
  | { readonly type: 'next-person'; readonly by: 1 | -1 }
  | { readonly type: 'next-choice'; readonly by: 1 | -1; readonly choices: CompositionChoices }
  | { readonly type: 'refused'; readonly problem: Problem };

/** With those who were declared before. */
export function startComposition(declared: readonly BureauPerson[]): CompositionForm {
  const people = declared.map((person) => ({
    ...{ ...person, name: fieldOf(person.name) },
    ...{ before: null, isDeclared: true },
  }));
  return { people: withOneMore(people), row: 0, field: 'name', isChanged: false, problem: null };
}

export function reduceComposition(form: CompositionForm, action: CompositionAction): CompositionForm {
  switch (action.type) {
    case 'edit':
      return editedComposition(form, action.event) ?? form;
    case 'paste':
      return form.field === 'name' ? named(form, insertText(rowAt(form).name, action.text)) : form;
    case 'next-field':
      return nextField(action.by === 1 ? withOwnAccount(form, action.choices) : form, action.by);
    case 'next-person':
      return atRow(form, form.row + action.by, 'name');
    case 'next-choice': {
      const { field } = form;
      if (field === 'name') return form;
      const size = optionsOf(form, field, action.choices).length;
      const choice = (chosenOf(form, field, action.choices) + action.by + size) % size;
      return picked(form, field, action.choices, choice);
    }
    case 'refused':
      return { ...form, problem: action.problem };
    default:
      return assertNever(action);
  }
}

/** The form after a key or character; undefined where it means nothing to the field that has the focus. */
export function editedComposition(form: CompositionForm, event: Typed): CompositionForm | undefined {
  if (form.field !== 'name') return event.kind === 'text' && !event.ctrl ? form : undefined;
  const name = editField(rowAt(form).name, event);
  return name === undefined ? undefined : named(form, name);
}

const named = (form: CompositionForm, name: TextField): CompositionForm =>
  changed(form, { ...rowAt(form), name });

function changed(form: CompositionForm, row: PersonRow): CompositionForm {
  const people = form.people.map((one, index) => (index === form.row ? row : one));
  return { ...form, people: withOneMore(people), isChanged: true, problem: null };
}

/**
 * Whose name was just typed, and has an account in that name, signs with it: seen in the next field but one, and chosen
 * otherwise there.
 */
function withOwnAccount(form: CompositionForm, { accounts }: CompositionChoices): CompositionForm {
  const row = rowAt(form);
  const isNew = form.field === 'function' && row.account === null && !row.isDeclared;
  const name = nameOf(row).toLowerCase();
  const own = signingAccounts(accounts, row.function).find(({ person }) => person.toLowerCase() === name);
  return isNew && own !== undefined ? changed(form, { ...row, account: own.name }) : form;
}

function nextField(form: CompositionForm, by: 1 | -1): CompositionForm {
  const fields = fieldsOf(form);
  const next = fields[fields.indexOf(form.field) + by];
  if (next !== undefined) return { ...form, field: next };
  if (by === 1) return atRow(form, form.row + 1, 'name');
  const before = atRow(form, form.row - 1, 'name');
  return before.row === form.row ? form : { ...before, field: fieldsOf(before).at(-1) ?? 'name' };
}

/** On another row: one that was left without a name is nobody, and goes. */
function atRow(form: CompositionForm, wanted: number, field: PersonField): CompositionForm {
  const isNobody = nameOf(rowAt(form)) === '' && form.row < form.people.length - 1;
  const people = isNobody ? form.people.filter((_row, index) => index !== form.row) : form.people;
  const target = isNobody && wanted > form.row ? wanted - 1 : wanted;
  return { ...form, people, row: Math.max(0, Math.min(people.length - 1, target)), field };
}

/** Of the row: the list only of a witness, and of the empty one more nothing but the name. */
export function fieldsOf(form: CompositionForm): readonly PersonField[] {
  const row = rowAt(form);
  if (isOneMore(form)) return ['name'];
  return row.function === 'witness'
    ? ['name', 'function', 'list', 'account']
    : ['name', 'function', 'account'];
}

export const isOneMore = (form: CompositionForm): boolean =>
  form.row === form.people.length - 1 && nameOf(rowAt(form)) === '';

export const nameOf = ({ name }: Pick<PersonRow, 'name'>): string => fieldText(name).trim();

export function rowAt({ people, row }: CompositionForm): PersonRow {
  const at = people[row];
  if (at === undefined) throw new Error(`no row ${row}`);
  return at;
}

/** The people who have a name, as they are declared. */
export const declaredPeople = ({ people }: CompositionForm): readonly BureauPerson[] =>
  people
    .filter((row) => nameOf(row) !== '')
    .map((row) => ({ name: nameOf(row), function: row.function, list: row.list, account: row.account }));

/** What the field of the row can be, in the order in which it is chosen; null: no list, or on paper. */
export function optionsOf(
  form: CompositionForm,
  field: PersonPick,
  { lists, accounts }: CompositionChoices,
): readonly (ListNumber | string | null)[] {
  const { function: what } = rowAt(form);
  switch (field) {
    case 'function':
      return bureauFunctions;
    case 'list':
      return [null, ...lists];
    case 'account':
      return [null, ...signingAccounts(accounts, what).map(({ name }) => name)];
    default:
      return assertNever(field);
  }
}

export const chosenOf = (form: CompositionForm, field: PersonPick, choices: CompositionChoices): number =>
  Math.max(0, optionsOf(form, field, choices).indexOf(rowAt(form)[field]));

/** Those that can sign so; a member's before a chair's. */
function signingAccounts(accounts: readonly Account[], what: BureauFunction): readonly Account[] {
  const able = accounts.filter((account) => canSitAs(account, what));
  return [...able.filter(({ role }) => role === 'member'), ...able.filter(({ role }) => role !== 'member')];
}

function picked(
  form: CompositionForm,
  field: PersonPick,
  { lists, accounts }: CompositionChoices,
  choice: number,
): CompositionForm {
  const row = rowAt(form);
  switch (field) {
    case 'function': {
      const what = bureauFunctions[choice] ?? 'assessor';
      // The account stays where one may sign with it so, also behind a function between that may not.
      const before = row.account ?? row.before;
      const account = signingAccounts(accounts, what).some(({ name }) => name === before) ? before : null;
      return changed(form, { ...row, list: null, account, before, function: what });
    }
    case 'list':
      return changed(form, { ...row, list: lists[choice - 1] ?? null });
    case 'account': {
      const account = signingAccounts(accounts, row.function)[choice - 1]?.name ?? null;
      return changed(form, { ...row, account, before: null, isDeclared: true });
    }
    default:
      return assertNever(field);
  }
}

/** The function of one more: what a bureau has first. */
function withOneMore(people: readonly PersonRow[]): readonly PersonRow[] {
  const last = people.at(-1);
  if (last !== undefined && nameOf(last) === '') return people;
  const has = (what: BureauFunction): boolean => people.some((row) => row.function === what);
  const next = has('chair') ? (has('secretary') ? 'assessor' : 'secretary') : 'chair';
  return [
    ...people,
    { name: emptyField, function: next, list: null, account: null, before: null, isDeclared: false },
  ];
}
