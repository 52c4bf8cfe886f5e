/** A paper ballot in words. */

import { type ContestChoice, invalidGrounds, type ListMarks } from '../../../ballot/choices.ts';
import { parseChoicesLine } from '../../../ballot/choices-language.ts';
import { type BallotClass, groundOf } from '../../../count/bundle.ts';
import type { SuspectGround } from '../../../count/suspect.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { wrapWords } from '../../widgets/wrap-words.ts';

/** A ballot as it is kept, in words: the fullest first, then with numbers for names, then how many there are. */
export function classTexts(
  ui: Ui,
  election: Election,
  contest: Contest,
  ballot: BallotClass | null,
): readonly string[] {
  if (ballot === null) return [ui.t('bundle-differences.none-there')];
  const ground = groundOf(ballot);
  if (ground !== undefined) return [suspectText(ui, ground)];
  const choice = choiceOf(election, ballot);
  return choice === undefined ? [ui.text(ballot)] : choiceTexts(ui, contest, choice);
}

/** A ballot on the suspect pile, and what is doubted. */
export const suspectText = (ui: Ui, ground: SuspectGround): string =>
  ui.t('quick.suspect', { reason: ui.t(`reason.${ground}`) });

/** Lines at most for a ballot in a question. */
export const mostBallotLines = 3;

/** The first of the texts that fits into so many lines; where none does, the last one. */
export function fittingText(texts: readonly string[], columns: number, rows: number): string {
  // A text with more cells than there are needs no try: ballots of many names are long, and drawn for every key.
  const fits = (text: string): boolean =>
    textWidth(text) <= columns * rows && wrapWords(text, columns).length <= rows;
  return texts.find(fits) ?? texts.at(-1) ?? '';
}

export function choiceOf(election: Election, ballot: BallotClass): ContestChoice | undefined {
  const parsed = parseChoicesLine(election, ballot);
  return parsed.ok ? parsed.value?.choices[0] : undefined;
}

/** The same of a choice. */
export function choiceTexts(ui: Ui, contest: Contest, choice: ContestChoice): readonly string[] {
  if (choice.kind === 'judged-invalid') {
    return [ui.t('quick.invalid', { reason: ui.t(`reason.${choice.ground}`) })];
  }
  const [first, ...others] = choice.lists;
  if (first === undefined) return [ui.t('quick.blank')];
  if (others.length === 0) return listTexts(ui, contest, first);
  const invalid = ui.t('quick.invalid', { reason: ui.t('reason.several-lists') });
  const lists = choice.lists.map((marks) => listTexts(ui, contest, marks));
  return [
    ...[0, 1, 2].map(
      (size) =>
        `${invalid} (${lists.map((texts) => texts[size] ?? texts.at(-1) ?? '').join(` ${ui.glyphs.between} `)})`,
    ),
    invalid,
  ];
}

/** What is marked on one list: with names, with numbers for them, and how many there are. */
function listTexts(ui: Ui, contest: Contest, marks: ListMarks): readonly string[] {
  const { list } = marks;
  const name = ui.text(findList(contest, marks)?.name ?? '');
  const count = marks.effectives.length + marks.substitutes.length;
  if (count === 0) return [ui.t('quick.list', { list, name })];
  return [
    ui.t('quick.names', { list, name, names: namesOf(ui, contest, marks) }),
    ui.t('quick.names', { list, name, names: numbersOf(ui, marks) }),
    ui.t('quick.count', { list, name, count }),
  ];
}

/** The list that is marked. */
export const findList = (contest: Contest, marks: ListMarks | undefined) =>
  contest.lists.find(({ number }) => number === marks?.list);

/** The marked candidates by number and name: `1 Anna, s2 Bram`. */
export function namesOf(ui: Ui, contest: Contest, marks: ListMarks): string {
  const list = findList(contest, marks);
  const named = (
    letter: '' | 's',
    numbers: readonly number[],
    candidates: readonly { readonly number: number; readonly name: string }[] = [],
  ) =>
    numbers.map(
      (number) =>
        `${letter}${number} ${ui.text(candidates.find((one) => one.number === number)?.name ?? '')}`,
    );
  return [
    ...named('', marks.effectives, list?.effectives),
    ...named('s', marks.substitutes, list?.substitutes),
  ].join(', ');
}

/** The same in numbers, those that follow one another as one: `1–4, 7, s2`. */
export function numbersOf(ui: Ui, { effectives, substitutes }: Omit<ListMarks, 'list' | 'head'>): string {
  return [...numberRuns(ui, '', effectives), ...numberRuns(ui, 's', substitutes)].join(', ');
}

/** Numbers with a letter before each, those that follow one another as one. */
export function numberRuns(ui: Ui, letter: '' | 's', numbers: readonly number[]): readonly string[] {
  const found: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => {
    if (first === last) return `${letter}${first}`;
    return last === first + 1
      ? `${letter}${first}, ${letter}${last}`
      : `${letter}${first}${ui.text('–')}${letter}${last}`;
  });
}

/** The quick line that gives such a ballot again: what comes back when it is undone, to be mended. */
export function quickLineOf(election: Election, ballot: BallotClass): string {
  const ground = groundOf(ballot);
  if (ground === 'intention-unclear') return '?';
  if (ground !== undefined) return `?${invalidGrounds.indexOf(ground) + 1}`;
  const choice = choiceOf(election, ballot);
  if (choice === undefined) return '';
  if (choice.kind === 'judged-invalid') return `i${invalidGrounds.indexOf(choice.ground) + 1}`;
  if (choice.lists.length === 0) return 'b';
  return choice.lists
    .map(({ list, effectives, substitutes }) =>
      [list, ...effectives, ...substitutes.map((number) => `s${number}`)].join(' '),
    )
    .join('+');
}
