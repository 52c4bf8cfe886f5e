/**
 * The boxes of a paper count table: every figure that two officers key in. The official table has those of KWB art.
 * 156, 159 and 161, LPKD art. 155 to 157; what the polling stations declared is from their own reports (KWB art. 147;
 * LPKD art. 142).
 */
import { z } from 'zod';
import { assertNever } from '../base/assert-never.ts';
import { CandidateNumber, ListNumber } from '../election/ids.ts';
import { type Category, fourCategories, twoCategories } from '../election/regime.ts';

/** What a polling station declares in its report, of one contest. */
export const declarations = ['ticked', 'deposited', 'takenBack', 'unused'] as const;
export type Declaration = (typeof declarations)[number];

export type TableField =
  /** Ballots found, before they are unfolded (KWB 155): in one urn or envelope, counted from 1; 0 is all of them in one figure. */
  | {
      readonly kind: 'found';
      readonly urn: number;
      /** The polling station whose urn it is, where each has one. */
      readonly station?: number;
    }
  /** As the station declared it: electors ticked, ballots deposited, taken back, unused. */
  | { readonly kind: Declaration; readonly municipality: string; readonly station: number }
  /** Ballots of another election found in the urn and sent on, or received from another bureau (CDLD L4144-4 to 6). */
  | { readonly kind: 'transferredOut' | 'transferredIn' }
  | { readonly kind: 'blank' | 'invalid' | 'blankOrInvalid' }
  /** Valid ballots of the table, and of one list. */
  | { readonly kind: 'valid' }
  | { readonly kind: 'electoralFigure'; readonly list: ListNumber }
  | { readonly kind: 'category'; readonly list: ListNumber; readonly category: Category }
  | {
      readonly kind: 'votes';
      readonly list: ListNumber;
      readonly of: 'E' | 'S';
      readonly number: CandidateNumber;
    };

/** The name of a field in the record: the columns of its row in the count table format, joined by `/`. */
export const FieldKey = z
  .string()
  .regex(/^[A-Za-z]+(?:\/[A-Za-z0-9]+)*$/)
  .max(60)
  .brand<'FieldKey'>();
export type FieldKey = z.infer<typeof FieldKey>;

/** The columns `field, list, kind, number` of the field's row; empty where they do not apply. */
export function fieldColumns(field: TableField): readonly [string, string, string, string] {
  switch (field.kind) {
    case 'found':
      return ['found', '', '', field.urn === 0 ? '' : `${field.urn}`];
    case 'ticked':
    case 'deposited':
    case 'takenBack':
    case 'unused':
      return [field.kind, '', field.municipality, `${field.station}`];
    case 'electoralFigure':
      return ['electoralFigure', `${field.list}`, '', ''];
    case 'category':
      return ['category', `${field.list}`, field.category, ''];
    case 'votes':
      return ['votes', `${field.list}`, field.of, `${field.number}`];
    case 'transferredOut':
    case 'transferredIn':
    case 'blank':
    case 'invalid':
    case 'blankOrInvalid':
    case 'valid':
      return [field.kind, '', '', ''];
    default:
      return assertNever(field);
  }
}

/** The key of a field; the fields of one table all have different ones. */
export function fieldKey(field: TableField): FieldKey {
  const key = fieldColumns(field)
    .filter((column) => column !== '')
    .join('/');
  // Of the shape of the schema by construction: a form has hundreds of them.
  return key as FieldKey;
}

/**
 * The field of such a key, without the station of an urn, which the key does not have; undefined where it is the key of
 * none.
 */
export function fieldOfKey(key: FieldKey): TableField | undefined {
  const [kind, first, second, third] = key.split('/');
  switch (kind) {
    case 'found': {
      const urn = Number(first ?? 0);
      return Number.isInteger(urn) ? { kind, urn } : undefined;
    }
    case 'ticked':
    case 'deposited':
    case 'takenBack':
    case 'unused': {
      const station = Number(second);
      return Number.isInteger(station) ? { kind, municipality: String(first), station } : undefined;
    }
    case 'transferredOut':
    case 'transferredIn':
    case 'blank':
    case 'invalid':
    case 'blankOrInvalid':
    case 'valid':
      return { kind };
    default:
      return fieldOfList(kind, Number(first), second, Number(third));
  }
}

function fieldOfList(
  kind: string | undefined,
  of: number,
  part: string | undefined,
  candidate: number,
): TableField | undefined {
  const list = ListNumber.safeParse(of);
  if (!list.success) return undefined;
  if (kind === 'electoralFigure') return { kind, list: list.data };
  if (kind === 'category') {
    const category = [...fourCategories, ...twoCategories].find((one) => one === part);
    return category && { kind, list: list.data, category };
  }
  const number = CandidateNumber.safeParse(candidate);
  const isVotes = kind === 'votes' && (part === 'E' || part === 'S');
  return isVotes && number.success ? { kind, list: list.data, of: part, number: number.data } : undefined;
}

export function isDeclaration(kind: TableField['kind']): kind is Declaration {
  return declarations.some((declaration) => declaration === kind);
}
