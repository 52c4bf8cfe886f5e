/** Two ballots of one place side by side in words: long ones are shortened to what tells them apart. */
import type { ListMarks } from '../../../ballot/choices.ts';
import { invalidGrounds } from '../../../ballot/choices.ts';
import { type BallotClass, suspectClass } from '../../../count/bundle.ts';
import type { Contest, Election } from '../../../election/election.ts';
import { cutText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { choiceOf, classTexts, fittingText, namesOf, numbersOf } from '../bundle/ballot-text.ts';

export interface PairProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
}

type Ballot = BallotClass | null;

/** A ballot in so many cells, in numbers; what the other one has too gives way first. */
export function shortText(props: PairProps, ballot: Ballot, other: Ballot, width: number): string {
  const { ui, election } = props;
  const marks = marksOf(election, ballot);
  const full = marks === null ? plainText(props, ballot) : listText(ui, marks, numbersOf(ui, marks));
  if (marks === null || textWidth(full) <= width) return cutText(full, width, ui.glyphs.ellipsis);
  const rest = onlyHere(marks, marksOf(election, other));
  const text =
    rest === null ? full : listText(ui, marks, `${ui.glyphs.ellipsis} ${numbersOf(ui, rest)}`.trim());
  return cutText(text, width, ui.glyphs.ellipsis);
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

function plainText({ ui, election, contest }: PairProps, ballot: Ballot): string {
  if (ballot === suspectClass) return ui.t('bundles.suspects');
  const choice = ballot === null ? undefined : choiceOf(election, ballot);
  if (choice?.kind === 'judged-invalid') {
    return ui.t('quick.invalid', { reason: `i${invalidGrounds.indexOf(choice.ground) + 1}` });
  }
  return classTexts(ui, election, contest, ballot)[0] ?? '';
}

function listText(ui: Ui, { list, head }: ListMarks, names: string): string {
  return head || names === ''
    ? ui.t('quick.short.list', { list })
    : ui.t('quick.short.names', { list, names });
}

function marksOf(election: Election, ballot: Ballot): ListMarks | null {
  const choice = ballot === null || ballot === suspectClass ? undefined : choiceOf(election, ballot);
  return (choice?.kind === 'marks' ? choice.lists[0] : undefined) ?? null;
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
