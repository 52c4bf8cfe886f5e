import type { JsonObject, JsonValue } from './read-json.ts';

/**
 * The one canonical text of a JSON value after RFC 8785 (JCS): no space, fields in order of their UTF-16 code
 * units, numbers and strings as ECMAScript writes them. Numbers must be finite and texts well-formed, as
 * `readJson` has checked.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return canonicalObject(value);
}

function canonicalObject(object: JsonObject): string {
  const names = Object.keys(object);
  // Most objects are flat and in order already: for these ECMAScript's own writing is canonical, and much faster.
  if (names.every((name, i) => isPlain(object[name]) && (names[i - 1] ?? '') <= name)) {
    return JSON.stringify(object);
  }
  const fields = names.sort();
  return `{${fields.map((name) => `${JSON.stringify(name)}:${canonicalJson(object[name] ?? null)}`).join(',')}}`;
}

function isPlain(value: JsonValue | undefined): boolean {
  return value !== undefined && (value === null || typeof value !== 'object');
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
