/** Values of the program as the one JSON text they have in the file. */
import { canonicalJson } from '../election/canonical-json.ts';
import type { JsonValue } from '../election/read-json.ts';

/**
 * The canonical text of plain data: objects, arrays, texts, numbers, booleans and null. The compiler would want an index
 * signature of every type in it, which is all that it takes here for granted.
 */
export function canonicalText(value: object): string {
  return canonicalJson(value as JsonValue);
}
