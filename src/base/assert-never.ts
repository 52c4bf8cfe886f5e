/** Closes a switch over a union: a variant without a case fails the build; reached at run time it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
