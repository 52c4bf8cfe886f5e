/** The form of a transfer: which table ballots go from and to, how many they are, and a note. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Election } from '../../../election/election.ts';
import type { TablePlace } from '../../../office/events.ts';
import type { InputEvent } from '../../keys/input/input-event.ts';
import { folded } from '../../widgets/fuzzy.ts';
import {
  editField,
  emptyField,
  fieldOf,
  fieldText,
  insertText,
  type TextField,
} from '../../widgets/text-field-state.ts';

export type TransferFieldName = 'from' | 'to' | 'ballots' | 'note';

/** Of a transfer that is sent; of one that is received the places stand already. */
export const sendFields = ['from', 'to', 'ballots', 'note'] as const satisfies readonly TransferFieldName[];
export const receiveFields = ['ballots', 'note'] as const satisfies readonly TransferFieldName[];

export interface TransferFormState {
  readonly fields: readonly TransferFieldName[];
  readonly focus: TransferFieldName;
  readonly texts: Readonly<Record<TransferFieldName, TextField>>;
  /** The field that Enter could not go on from, until the next edit. */
  readonly wrong: TransferFieldName | null;
}

export type TransferFormAction =
  | { readonly type: 'edit'; readonly event: Extract<InputEvent, { kind: 'key' | 'text' }> }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'next-table'; readonly by: 1 | -1; readonly tables: readonly TablePlace[] }
  | { readonly type: 'wrong'; readonly field: TransferFieldName };

export function startTransferForm(fields: readonly TransferFieldName[]): TransferFormState {
  return {
    fields,
    focus: fields[0] ?? 'ballots',
    texts: { from: emptyField, to: emptyField, ballots: emptyField, note: emptyField },
    wrong: null,
  };
}

export function reduceTransferForm(state: TransferFormState, action: TransferFormAction): TransferFormState {
  const { focus, fields, texts } = state;
  switch (action.type) {
    case 'edit': {
      const field = editField(texts[focus], action.event);
      return field === undefined ? state : written(state, field);
    }
    case 'paste':
      return written(state, insertText(texts[focus], action.text));
    case 'step': {
      const at = (fields.indexOf(focus) + action.by + fields.length) % fields.length;
      return { ...state, focus: fields[at] ?? focus };
    }
    case 'next-table': {
      if (!isTableField(focus) || action.tables.length === 0) return state;
      const names = action.tables.map(tableName);
      const now = names.findIndex((name) => folded(name) === folded(fieldText(texts[focus]).trim()));
      const next = now < 0 && action.by === -1 ? names.length - 1 : now + action.by;
      return written(state, fieldOf(names[(next + names.length) % names.length] ?? ''));
    }
    case 'wrong':
      return { ...state, focus: action.field, wrong: action.field };
    default:
      return assertNever(action);
  }
}

function written(state: TransferFormState, field: TextField): TransferFormState {
  return { ...state, texts: { ...state.texts, [state.focus]: field }, wrong: null };
}

export const isTableField = (field: TransferFieldName): field is 'from' | 'to' =>
  field === 'from' || field === 'to';

/** In the name of a table the arrows to the sides choose a table: there is no cursor to move. */
export const choosesTable = (field: TransferFieldName, event: InputEvent): boolean =>
  isTableField(field) && event.kind === 'key' && (event.key === 'left' || event.key === 'right');

/** How many fields hold something. */
export const filledFields = ({ fields, texts }: TransferFormState): number =>
  fields.filter((field) => fieldText(texts[field]).trim() !== '').length;

export const isLastField = ({ fields, focus }: TransferFormState): boolean => fields.at(-1) === focus;

/** Every count table of the election, bureau by bureau. */
export function transferTables({ bureaus }: Election): readonly TablePlace[] {
  return bureaus
    .filter(({ kind }) => kind === 'counting')
    .flatMap(({ id, contests }) => contests.map((contest) => ({ bureau: id, contest })));
}

/** A table as it is typed. */
export const tableName = ({ bureau, contest }: TablePlace): string => `${bureau} ${contest}`;

/** The table that the field names: in full, or by a beginning that no other has. */
export function tableIn(
  { texts }: TransferFormState,
  field: 'from' | 'to',
  tables: readonly TablePlace[],
): TablePlace | undefined {
  const typed = folded(fieldText(texts[field])).trim().replace(/\s+/g, ' ');
  if (typed === '') return undefined;
  const whole = tables.find((table) => folded(tableName(table)) === typed);
  const [only, another] = tables.filter((table) => folded(tableName(table)).startsWith(typed));
  return whole ?? (another === undefined ? only : undefined);
}

/** The number typed; undefined where it is none. */
export function ballotsIn({ texts }: TransferFormState): number | undefined {
  const typed = fieldText(texts.ballots).trim();
  return /^\d{1,7}$/.test(typed) ? Number(typed) : undefined;
}

export const noteIn = ({ texts }: TransferFormState): string => fieldText(texts.note);

/** The first of these fields that says nothing it could say. */
export function firstWrong(
  state: TransferFormState,
  fields: readonly TransferFieldName[],
  tables: readonly TablePlace[],
): TransferFieldName | undefined {
  return fields.find((field) => {
    if (isTableField(field)) return tableIn(state, field, tables) === undefined;
    return field === 'ballots' && ballotsIn(state) === undefined;
  });
}
