/** What can be wrong with a line of the choices language, by stable code. The sentences are in `i18n` under `problem.<code>`. */
export const choicesProblemCodes = [
  'CHOICES_SYNTAX',
  'CHOICES_COUNT',
  'CHOICES_UNKNOWN_CONTEST',
  'CHOICES_UNKNOWN_LIST',
  'CHOICES_UNKNOWN_CANDIDATE',
  'CHOICES_UNKNOWN_GROUND',
  'CHOICES_TWICE',
] as const;
export type ChoicesProblemCode = (typeof choicesProblemCodes)[number];

/** What can be expected where the text of a line goes on otherwise. */
export const choicesExpectations = [
  'contest',
  'equals',
  'choice',
  'list',
  'mark',
  'markLetter',
  'space',
] as const;
export type ChoicesExpectation = (typeof choicesExpectations)[number];
