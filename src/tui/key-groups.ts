/** The id of a signing key in groups of four, to be read out over the telephone; in two halves. */
export function keyGroups(id: string): readonly string[] {
  const groups = id.match(/.{1,4}/g) ?? [];
  return [groups.slice(0, groups.length / 2).join(' '), groups.slice(groups.length / 2).join(' ')];
}
