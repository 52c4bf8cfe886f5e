import { decodePayload } from './payload.ts';

/**
 * Whether two payload texts are the same ballot: the bytes that the signature covers are what a ballot says, and the
 * same bytes signed anew say the same. Both must be well-formed; else they are not the same.
 */
export function sameContent(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [decodePayload(one), decodePayload(other)];
  if (!a.ok || !b.ok || a.value.signed.length !== b.value.signed.length) return false;
  return a.value.signed.every((byte, at) => byte === b.value.signed[at]);
}
