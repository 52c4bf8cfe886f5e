/** A paper ballot in words: what an officer sees of what they typed. */

import { type ContestChoice, invalidGrounds, type ListMarks } from '../../../ballot/choices.ts';
import { parseChoicesLine } from '../../../ballot/choices-language.ts';
import { type QuickLine, readQuickLine } from '../../../ballot/quick-line.ts';
import { assertNever } from '../../../base/assert-never.ts';
import { type BallotClass, suspectClass } from '../../../count/bundle.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { cutText } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { wrapWords } from '../../widgets/wrap-words.ts';

/** What the line says so far, and whether it can be taken. */
export interface Echo {
  /** In words, the fullest first: where a ballot has many names, numbers take their place. */
  readonly texts: readonly string[];
  readonly tone: 'good' | 'bad' | 'quiet';
}

/** The line as it would be taken, or why it cannot be. */
export function echoOf(ui: Ui, contest: Contest, typed: string): Echo {
  const line = readQuickLine(contest, typed);
  switch (line.kind) {
    case 'nothing':
      return { texts: [''], tone: 'quiet' };
    case 'ballot':
      return { texts: echoTexts(ui, contest, line.choice, typed), tone: 'good' };
    case 'suspect':
      return { texts: [ui.t('quick.suspect')], tone: 'good' };
    case 'repeat':
      return { texts: [ui.t('quick.repeat', { times: line.times })], tone: 'good' };
    case 'ground-missing':
      return { texts: [ui.t('quick.ground')], tone: 'quiet' };
    case 'refused':
      return { texts: [refusedText(ui, line)], tone: 'bad' };
    default:
      return assertNever(line);
  }
}

/** Of what cannot be on the paper enough to be known again. */
function refusedText(ui: Ui, { code, found }: Extract<QuickLine, { kind: 'refused' }>): string {
  return ui.text(ui.t(`quick.${code}`, { found: cutText(found, 20, ui.glyphs.ellipsis) }));
}

/** Of many names the one that was typed last is still said: it is the one that is being checked. */
function echoTexts(ui: Ui, contest: Contest, choice: ContestChoice, typed: string): readonly string[] {
  const [full = '', ...shorter] = choiceTexts(ui, contest, choice);
  const [, letter, digits] = /([s*]?)(\d+)$/i.exec(typed.trim()) ?? [];
  const lists = choice.kind === 'marks' ? choice.lists : [];
  const list = lists.length === 1 ? findList(contest, lists[0]) : undefined;
  const candidates = letter === '' ? list?.effectives : list?.substitutes;
  const last = candidates?.find(({ number }) => number === Number(digits));
  if (last === undefined) return [full, ...shorter];
  const said = ui.t('quick.last', {
    name: `${letter === '' ? '' : 's'}${last.number} ${ui.text(last.name)}`,
  });
  return [full, ...shorter.map((text) => `${text} ${ui.glyphs.between} ${said}`)];
}

/** A ballot as it is kept, in words: the fullest first, then with numbers for names, then how many there are. */
export function classTexts(
  ui: Ui,
  election: Election,
  contest: Contest,
  ballot: BallotClass | null,
): readonly string[] {
  if (ballot === null) return [ui.t('bundle-differences.none-there')];
  if (ballot === suspectClass) return [ui.t('quick.suspect')];
  const choice = choiceOf(election, ballot);
  return choice === undefined ? [ui.text(ballot)] : choiceTexts(ui, contest, choice);
}

/** The fullest of them. */
export const classText = (...ballot: Parameters<typeof classTexts>): string => classTexts(...ballot)[0] ?? '';

/** The first of the texts that fits into so many lines; where none does, the last one. */
export function fittingText(texts: readonly string[], columns: number, rows: number): string {
  return texts.find((text) => wrapWords(text, columns).length <= rows) ?? texts.at(-1) ?? '';
}

export function choiceOf(election: Election, ballot: BallotClass): ContestChoice | undefined {
  const parsed = parseChoicesLine(election, ballot);
  return parsed.ok ? parsed.value?.choices[0] : undefined;
}

function choiceTexts(ui: Ui, contest: Contest, choice: ContestChoice): readonly string[] {
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

const findList = (contest: Contest, marks: ListMarks | undefined) =>
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
  return [...runs(ui, '', effectives), ...runs(ui, 's', substitutes)].join(', ');
}

function runs(ui: Ui, letter: '' | 's', numbers: readonly number[]): readonly string[] {
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
  if (ballot === suspectClass) return '?';
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
