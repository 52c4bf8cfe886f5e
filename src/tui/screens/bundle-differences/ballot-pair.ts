/** Two ballots of one place side by side in words: long ones are shortened to what tells them apart. */
import type { ListMarks } from '../../../ballot/choices.ts';
import { invalidGrounds } from '../../../ballot/choices.ts';
import { type BallotClass, isSuspect } from '../../../count/bundle.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { cutText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { choiceOf, classTexts, fittingText, namesOf, numbersOf, quickLineOf } from '../bundle/ballot-text.ts';

export interface PairProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
}

type Ballot = BallotClass | null;

/** A ballot in so many cells, in numbers; what the other one has too gives way first. */
export function shortText(props: PairProps, ballot: Ballot, other: Ballot, width: number): string {
  const { ui, election } = props;
  const full = numbersText(props, ballot);
  if (textWidth(full) <= width) return full;
  const marks = marksOf(election, ballot);
  const rest = marks === null ? null : onlyHere(marks, marksOf(election, other));
  const text =
    marks === null || rest === null
      ? withoutSameStart(ui, full, numbersText(props, other), width)
      : listText(ui, marks, `${ui.glyphs.ellipsis} ${numbersOf(ui, rest)}`.trim());
  return cutText(text, width, ui.glyphs.ellipsis);
}

/** The text from the word on in which it is another one, where both would be cut to the same. */
function withoutSameStart(ui: Ui, text: string, other: string, width: number): string {
  const { ellipsis } = ui.glyphs;
  if (cutText(text, width, ellipsis) !== cutText(other, width, ellipsis)) return text;
  const [words, others] = [text.split(' '), other.split(' ')];
  const first = words.findIndex((word, at) => word !== others[at]);
  const kind = text.slice(0, text.indexOf(':') + 1);
  return [kind, ellipsis, ...words.slice(first)].join(' ');
}

/** A ballot in words, in so many lines; where it has too many names, those that only it has. */
export function detailText(
  props: PairProps,
  { officer, ballot, other }: { readonly officer: string; readonly ballot: Ballot; readonly other: Ballot },
  rows: number,
): string {
  const { ui, election, contest } = props;
  const texts = classTexts(ui, election, contest, ballot);
  const marks = marksOf(election, ballot);
  if (marks === null && texts.length > 1) {
    const [names = '', numbers = ''] = texts;
    const rest = withoutSameStart(ui, numbersText(props, ballot), numbersText(props, other), ui.columns);
    const said = [names, numbers, rest].map((text) => ui.t('tables.remarked', { officer, text }));
    return fittingText(said, ui.columns, rows);
  }
  const rest = marks === null ? null : onlyHere(marks, marksOf(election, other));
  const [full = '', ...shorter] = texts;
  const only =
    rest === null || rest.effectives.length + rest.substitutes.length === 0
      ? []
      : [namesOf(ui, contest, rest), numbersOf(ui, rest)].map((names) =>
          ui.t('bundle-differences.only', { names }),
        );
  const shortened =
    only.length === 0 ? shorter : shorter.flatMap((text) => only.map((said) => `${text}; ${said}`));
  const said = [full, ...shortened].map((text) => ui.t('tables.remarked', { officer, text }));
  return fittingText(said, ui.columns, rows);
}

function numbersText({ ui, election, contest }: PairProps, ballot: Ballot): string {
  if (ballot !== null && isSuspect(ballot)) return ui.t('bundles.suspects');
  const choice = ballot === null ? undefined : choiceOf(election, ballot);
  if (choice?.kind === 'judged-invalid') {
    return ui.t('quick.invalid', { reason: `i${invalidGrounds.indexOf(choice.ground) + 1}` });
  }
  const [marks, ...others] = choice?.lists ?? [];
  if (marks === undefined) return classTexts(ui, election, contest, ballot)[0] ?? '';
  if (others.length === 0) return listText(ui, marks, numbersOf(ui, marks));
  return ui.t('quick.invalid', { reason: quickLineOf(election, ballot ?? '').replaceAll('+', ' + ') });
}

function listText(ui: Ui, { list, head }: ListMarks, names: string): string {
  return head || names === ''
    ? ui.t('quick.short.list', { list })
    : ui.t('quick.short.names', { list, names });
}

/** The marks of a ballot of one list. */
function marksOf(election: Election, ballot: Ballot): ListMarks | null {
  const choice = ballot === null || isSuspect(ballot) ? undefined : choiceOf(election, ballot);
  const lists = choice?.kind === 'marks' ? choice.lists : [];
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** The names that only the first of two ballots of one list has; null where they are of other lists. */
function onlyHere(marks: ListMarks, other: ListMarks | null): ListMarks | null {
  if (other === null || other.list !== marks.list) return null;
  return {
    ...marks,
    effectives: marks.effectives.filter((number) => !other.effectives.includes(number)),
    substitutes: marks.substitutes.filter((number) => !other.substitutes.includes(number)),
  };
}
