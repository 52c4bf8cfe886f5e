/** A paper ballot in words: what an officer sees of what they typed. */

import { type InvalidGround, invalidGrounds, type ListMarks } from '../../../ballot/choices.ts';
import { parseChoicesLine } from '../../../ballot/choices-language.ts';
import type { QuickLine } from '../../../ballot/quick-line.ts';
import { assertNever } from '../../../base/assert-never.ts';
import { type BallotClass, suspectClass } from '../../../count/bundle.ts';
import type { Contest, Election } from '../../../election/election.ts';
import type { Ui } from '../../ui.ts';

/** What the line says so far, and whether it can be taken. */
export interface Echo {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'quiet';
}

/** The line as it would be taken, or why it cannot be. */
export function echoOf(ui: Ui, contest: Contest, line: QuickLine): Echo {
  switch (line.kind) {
    case 'nothing':
      return { text: '', tone: 'quiet' };
    case 'ballot':
      return line.choice.kind === 'judged-invalid'
        ? { text: invalidText(ui, line.choice.ground), tone: 'good' }
        : { text: marksText(ui, contest, line.choice.lists), tone: 'good' };
    case 'suspect':
      return { text: ui.t('quick.suspect'), tone: 'good' };
    case 'repeat':
      return { text: ui.t('quick.repeat', { times: line.times }), tone: 'good' };
    case 'ground-missing':
      return { text: ui.t('quick.ground'), tone: 'quiet' };
    case 'refused':
      return { text: ui.text(ui.t(`quick.${line.code}`, { found: line.found })), tone: 'bad' };
    default:
      return assertNever(line);
  }
}

/** A ballot as it is kept. */
export function classText(ui: Ui, election: Election, contest: Contest, ballot: BallotClass): string {
  if (ballot === suspectClass) return ui.t('quick.suspect');
  const parsed = parseChoicesLine(election, ballot);
  const choice = parsed.ok ? parsed.value?.choices[0] : undefined;
  if (choice === undefined) return ui.text(ballot);
  return choice.kind === 'judged-invalid'
    ? invalidText(ui, choice.ground)
    : marksText(ui, contest, choice.lists);
}

const invalidText = (ui: Ui, ground: InvalidGround): string =>
  ui.t('quick.invalid', { reason: ui.t(`reason.${ground}`) });

function marksText(ui: Ui, contest: Contest, lists: readonly ListMarks[]): string {
  const [marks] = lists;
  if (marks === undefined) return ui.t('quick.blank');
  const list = contest.lists.find(({ number }) => number === marks.list);
  const name = ui.text(list?.name ?? '');
  const named = (
    letter: '' | 's',
    numbers: readonly number[],
    candidates: readonly { readonly number: number; readonly name: string }[],
  ) =>
    numbers.map(
      (number) =>
        `${letter}${number} ${ui.text(candidates.find((one) => one.number === number)?.name ?? '')}`,
    );
  const names = [
    ...named('', marks.effectives, list?.effectives ?? []),
    ...named('s', marks.substitutes, list?.substitutes ?? []),
  ];
  return names.length === 0
    ? ui.t('quick.list', { list: marks.list, name })
    : ui.t('quick.names', { list: marks.list, name, names: names.join(', ') });
}

/** The quick line that gives such a ballot again: what comes back when it is undone, to be mended. */
export function quickLineOf(election: Election, ballot: BallotClass): string {
  if (ballot === suspectClass) return '?';
  const parsed = parseChoicesLine(election, ballot);
  const choice = parsed.ok ? parsed.value?.choices[0] : undefined;
  if (choice === undefined) return '';
  if (choice.kind === 'judged-invalid') return `i${invalidGrounds.indexOf(choice.ground) + 1}`;
  const [marks] = choice.lists;
  if (marks === undefined) return 'b';
  return [marks.list, ...marks.effectives, ...marks.substitutes.map((number) => `s${number}`)].join(' ');
}
