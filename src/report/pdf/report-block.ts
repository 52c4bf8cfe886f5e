/** The parts of a printed report, as typesetting/report.typ lays them out. All of it is data for it, never its source. */
import type { Language } from '../../base/language.ts';

/** A text: the same in every language of the report, or in each of its one or two. */
export type Said =
  | string
  | { readonly said: readonly (readonly [Language, string])[] }
  /** A digest. */
  | { readonly mono: string };
/** What stands in a cell: one text, or lines of them. */
export type Cell = Said | readonly Said[];

export interface Column {
  readonly title: Said;
  readonly align: 'left' | 'right';
  /** As wide as what stands in it, what is left of the page, or so many millimetres. */
  readonly width: 'auto' | 'fill' | number;
  /** The title stands upright, to be read from below: it is longer than the column is wide. */
  readonly upright?: true;
}

export interface Row {
  /** One for each column; of a `group`, which heads the rows after it, one alone. */
  readonly cells: readonly Cell[];
  readonly weight?: 'sum' | 'group';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly (readonly [Said, Cell])[];
}

/** For a person to sign in, or what was signed. */
export interface SignatureBox {
  readonly role: Said;
  readonly name: Said;
  readonly lines: readonly Said[];
  /** Of the key, lower-case hex; null where nothing is signed yet. */
  readonly key: string | null;
  /** Whether there is a line to sign on. */
  readonly empty: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Said }
  | { readonly kind: 'text'; readonly text: Said }
  | Facts
  | Table
  /** Beside each other. */
  | { readonly kind: 'pair'; readonly tables: readonly Table[] }
  /** On one page; with `leads` on that on which the next part begins. */
  | { readonly kind: 'together'; readonly part: Facts | Table; readonly leads: boolean }
  /** The digest with its QR code, and what it stands for. */
  | { readonly kind: 'signed'; readonly text: Said }
  | { readonly kind: 'signatures'; readonly boxes: readonly SignatureBox[] };

export const heading = (level: 1 | 2 | 3, text: Said): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Said): Block => ({ kind: 'text', text });
export const facts = (rows: Facts['rows']): Facts => ({ kind: 'facts', rows });
/** Every row must have a cell for each column: the figures of a table that lacks one would stand under other titles. */
export function table(columns: readonly Column[], rows: readonly Row[]): Table {
  const wrong = rows.find(({ cells, weight }) => cells.length !== (weight === 'group' ? 1 : columns.length));
  if (wrong !== undefined) throw new Error(`${wrong.cells.length} cells in ${columns.length} columns`);
  return { kind: 'table', columns, rows };
}

/** A column of figures. */
export const figures = (title: Said, width: Column['width'] = 'auto'): Column => ({
  ...{ title, align: 'right', width },
});
export const texts = (title: Said, width: Column['width'] = 'fill'): Column => ({
  ...{ title, align: 'left', width },
});

/** A digest in two lines. */
export const digestLines = (digest: string): readonly Said[] => [
  { mono: digest.slice(0, 32) },
  { mono: digest.slice(32) },
];
