/** Values of the program as the one JSON text they have in a record or under a digest. */
import { canonicalJson } from './canonical-json.ts';
import type { JsonValue } from './read-json.ts';

/**
 * The canonical text of plain data: objects, arrays, texts, numbers, booleans and null. The compiler would want an index
 * signature of every type in it, which is all that it takes here for granted.
 */
export function canonicalText(value: object): string {
  return canonicalJson(value as JsonValue);
}
