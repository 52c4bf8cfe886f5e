/**
 * Reads JSON (RFC 8259) strictly, saying line and column of what is wrong. JSON.parse does not always say where,
 * silently keeps the last of two fields of one name, and lets through halves of characters that have no UTF-8.
 */
import { err, ok, type Result } from '../base/result.ts';
import { quoted } from './document-path.ts';
import type { Finding } from './problems.ts';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** Has no prototype: a field of any name is only a field. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

export interface JsonDocument {
  readonly value: JsonValue;
  /** What the syntax allows and the document may not have: a field twice, a half character, a number too large. */
  readonly findings: readonly Finding[];
}

const deepest = 32;
/** Several times the largest package that the format's own limits leave any use for. */
const mostValues = 200_000;
/** More findings than this say nothing more to a person, and each costs a walk through the text. */
const mostFindings = 200;
const failed = Symbol('failed');
type Failed = typeof failed;
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** What a text may hold as it stands; a few characters more may, which are then taken one by one. */
const plainPattern = /[^"\\\p{Cc}]+/uy;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const words: readonly (readonly [string, JsonValue])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Reads the whole text as one JSON value. Never throws; nesting is at most 32 deep, values at most 200,000. */
export function readJson(text: string): Result<JsonDocument, Finding> {
  return new Reader(text).document();
}

class Reader {
  readonly #text: string;
  #at = 0;
  #values = 0;
  #fatal: Finding | undefined;
  readonly #findings: Finding[] = [];
  readonly #path: (string | number)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  document(): Result<JsonDocument, Finding> {
    const value = this.#value();
    this.#space();
    if (value !== failed && this.#at < this.#text.length) this.#fail('end');
    if (value === failed || this.#fatal !== undefined) {
      return err(this.#fatal ?? { code: 'ELECTION_NOT_JSON', path: [] });
    }
    return ok({ value, findings: this.#findings });
  }

  #value(): JsonValue | Failed {
    this.#space();
    if (++this.#values > mostValues) {
      const params = { found: this.#values, limit: mostValues, unit: 'values' };
      this.#fatal ??= { code: 'ELECTION_TOO_LARGE', path: [], params };
      return failed;
    }
    const start = this.#text[this.#at];
    if (start === '{' || start === '[') {
      if (this.#path.length >= deepest) {
        const { line } = this.#place();
        this.#fatal ??= { code: 'ELECTION_TOO_DEEP', path: [], line, params: { line, limit: deepest } };
        return failed;
      }
      return start === '{' ? this.#object() : this.#array();
    }
    if (start === '"') return this.#string();
    for (const [word, value] of words) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#number();
  }

  #object(): JsonValue | Failed {
    const object: Record<string, JsonValue> = Object.create(null);
    this.#at++;
    if (this.#take('}')) return object;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] !== '"') return this.#fail('"');
      const name = this.#string();
      if (name === failed) return failed;
      if (!this.#take(':')) return this.#fail(':');
      this.#path.push(name);
      if (name in object) this.#note({ code: 'ELECTION_FIELD_TWICE', path: [...this.#path] });
      const value = this.#value();
      if (value === failed) return failed;
      object[name] = value;
      this.#path.pop();
      if (this.#take('}')) return object;
      if (!this.#take(',')) return this.#fail(', }');
    }
  }

  #array(): JsonValue | Failed {
    const array: JsonValue[] = [];
    this.#at++;
    if (this.#take(']')) return array;
    for (;;) {
      this.#path.push(array.length);
      const value = this.#value();
      if (value === failed) return failed;
      array.push(value);
      this.#path.pop();
      if (this.#take(']')) return array;
      if (!this.#take(',')) return this.#fail(', ]');
    }
  }

  #number(): number | Failed {
    numberPattern.lastIndex = this.#at;
    const digits = numberPattern.exec(this.#text)?.[0];
    if (digits === undefined) return this.#fail('value');
    this.#at += digits.length;
    const value = Number(digits);
    if (!Number.isFinite(value)) {
      this.#note({
        code: 'ELECTION_OUT_OF_RANGE',
        path: [...this.#path],
        params: { found: quoted(digits, 60), expected: '±1.8e308' },
      });
    }
    return value;
  }

  #string(): string | Failed {
    this.#at++;
    let text = '';
    let from = this.#at;
    for (;;) {
      plainPattern.lastIndex = this.#at;
      if (plainPattern.test(this.#text)) this.#at = plainPattern.lastIndex;
      const character = this.#text[this.#at];
      if (character === undefined || character < ' ') return this.#fail('"');
      if (character === '"') break;
      if (character !== '\\') {
        this.#at++;
        continue;
      }
      text += this.#text.slice(from, this.#at);
      const escaped = this.#escape();
      if (escaped === failed) return failed;
      text += escaped;
      from = this.#at;
    }
    text += this.#text.slice(from, this.#at);
    this.#at++;
    if (/\p{Cs}/u.test(text)) {
      this.#note({ code: 'ELECTION_BAD_TEXT', path: [...this.#path], params: { found: quoted(text, 60) } });
    }
    return text;
  }

  #escape(): string | Failed {
    const letter = this.#text[this.#at + 1] ?? '';
    const simple = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (simple !== undefined) {
      this.#at += 2;
      return simple;
    }
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (letter !== 'u' || !/^[0-9A-Fa-f]{4}$/.test(digits))
      return this.#fail('\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** Steps over the character if it comes next, space before it left out. */
  #take(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    for (;;) {
      const character = this.#text[this.#at];
      if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') return;
      this.#at++;
    }
  }

  #note(finding: Finding): void {
    if (this.#findings.length < mostFindings) this.#findings.push({ line: this.#place().line, ...finding });
  }

  #fail(expected: string): Failed {
    const { line, column } = this.#place();
    const point = this.#text.codePointAt(this.#at);
    const found = point === undefined ? 'end' : quoted(String.fromCodePoint(point), 2);
    this.#fatal ??= { code: 'ELECTION_NOT_JSON', path: [], line, params: { line, column, found, expected } };
    return failed;
  }

  /** Line and column, both from 1, of the place reached. */
  #place(): { readonly line: number; readonly column: number } {
    let line = 1;
    let lineStart = 0;
    for (let end = this.#text.indexOf('\n'); end !== -1 && end < this.#at; ) {
      line++;
      lineStart = end + 1;
      end = this.#text.indexOf('\n', lineStart);
    }
    return { line, column: this.#at - lineStart + 1 };
  }
}
