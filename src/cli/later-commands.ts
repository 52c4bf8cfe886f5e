/** Commands whose names are fixed and which this version does not have yet: they are answered, not mistaken for typing errors. */
export const laterCommands: readonly (readonly string[])[] = [
  ['seats'],
  ['audit'],
  ['stations'],
  ['results'],
  ['voter'],
  ['proxy'],
  ['layout'],
];
