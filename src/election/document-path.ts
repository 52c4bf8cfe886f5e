/** Where in a JSON document something is: the names and indices that lead there from its root. */
export type DocumentPath = readonly (string | number)[];

const plainName = /^[A-Za-z_][A-Za-z0-9_-]{0,59}$/;
const longestName = 60;

/** The path as a person reads it: `contests[0].lists[2].number`; unusual names in quotes, cut at 60 characters. */
export function pathText(path: DocumentPath): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (plainName.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `[${quoted(segment, longestName)}]`;
  }
  return text;
}

/** Orders paths segment by segment, indices as numbers, a shorter path before what lies under it. */
export function comparePaths(a: DocumentPath, b: DocumentPath): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareSegments(a[i] ?? 0, b[i] ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareSegments(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A text in quotes, cut, with everything that could disturb a terminal written as an escape. */
export function quoted(text: string, longest: number): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return JSON.stringify(cut).replace(
    /\p{C}|[\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** A value as it is shown after "found": short, on one line, in JSON's notation. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value, longestName);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}

/** The field of a document's object; undefined where there is no such field or no object. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** The elements of a document's array; none where it is no array. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value at the path, undefined where there is none. */
export function valueAt(document: unknown, path: DocumentPath): unknown {
  let value = document;
  for (const segment of path) {
    value = typeof segment === 'number' ? elementsOf(value)[segment] : fieldOf(value, segment);
  }
  return value;
}
