/** Where a file is first another one than it should be: a path in a JSON document, a line of a text, else a byte. */
import { type DocumentPath, pathText, quoted, shown } from '../../election/document-path.ts';

/** What stands there, and what should; each short, on one line. */
export interface Difference {
  /** In a JSON document. */
  readonly path?: string;
  /** In a text, both from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly found: string;
  readonly expected: string;
}

/** A field that is not there. */
export const nothing = 'none';
/** Past the end of a file. */
const endOfFile = 'end';

/** How many bytes two files have alike, counted from both ends: with one byte changed, all but one. */
export function likeness(one: Uint8Array, other: Uint8Array): number {
  const shorter = Math.min(one.length, other.length);
  const beginning = firstDifferentByte(one, other) ?? shorter;
  let ending = 0;
  while (ending < shorter - beginning && one[one.length - 1 - ending] === other[other.length - 1 - ending])
    ending += 1;
  return beginning + ending;
}

/** From 0; the length of the shorter one where the other goes on; undefined of the same bytes. */
export function firstDifferentByte(one: Uint8Array, other: Uint8Array): number | undefined {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at += 1) if (one[at] !== other[at]) return at;
  return one.length === other.length ? undefined : shorter;
}

/** Of two JSON texts: by value where one differs, else, as of any texts, by line and column. */
export function jsonDifference(found: string, expected: string): Difference {
  const values = [parsed(found), parsed(expected)] as const;
  const [one, other] = values;
  const byValue =
    one === undefined || other === undefined ? undefined : differing(one.value, other.value, []);
  return byValue ?? textDifference(found, expected);
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function differing(found: unknown, expected: unknown, path: DocumentPath): Difference | undefined {
  if (Object.is(found, expected)) return undefined;
  if (isNested(found) && isNested(expected) && Array.isArray(found) === Array.isArray(expected)) {
    // In the order of what is expected; what is there too much comes last.
    const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const name of names) {
      const inside = [...path, Array.isArray(expected) ? Number(name) : name];
      const difference = differing(fieldIn(found, name), fieldIn(expected, name), inside);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  const at = pathText(path);
  if (typeof found === 'string' && typeof expected === 'string')
    return { path: at, ...excerpts(found, expected, differentAt(found, expected)) };
  return { path: at, found: shownOr(found), expected: shownOr(expected) };
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
const fieldIn = (nested: object, name: string): unknown =>
  Object.getOwnPropertyDescriptor(nested, name)?.value;
const shownOr = (value: unknown): string => (value === undefined ? nothing : shown(value));

/** By the first character that is another one. */
export function textDifference(found: string, expected: string): Difference {
  const at = differentAt(found, expected);
  const before = expected.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  const column = at - lineStart;
  const place = { line: before.split('\n').length, column: column + 1 };
  return { ...place, ...excerpts(lineFrom(found, lineStart), lineFrom(expected, lineStart), column) };
}

function differentAt(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at += 1;
  return at;
}

/** With its line end: it may be what differs. */
function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end + 1);
}

const around = { before: 20, after: 28 } as const;

/** Of long texts the part where they differ. */
function excerpts(found: string, expected: string, at: number): Pick<Difference, 'found' | 'expected'> {
  const start = Math.max(0, at - around.before);
  const excerpt = (text: string): string =>
    at >= text.length && text === ''
      ? endOfFile
      : quoted(`${start > 0 ? '…' : ''}${text.slice(start)}`, at - start + around.after);
  return { found: excerpt(found), expected: excerpt(expected) };
}
