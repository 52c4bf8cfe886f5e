/** The canvass in pages that can be looked at: the summary, then a page a list. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Rubric } from '../../../count/figure-at.ts';
import type { CandidateList, Contest } from '../../../election/election.ts';
import { regimes } from '../../../election/regimes.ts';
import type { Ui } from '../../ui.ts';
import { categoryTitles } from '../totals/category-titles.ts';

export interface CanvassPage {
  /** null: the summary. */
  readonly list: CandidateList | null;
  readonly rubrics: readonly Rubric[];
}

const pagesOfContest = new WeakMap<Contest, readonly CanvassPage[]>();

/** Found, blank or invalid, valid and electoral figures; then of each list its sub-categories and candidates. */
export function canvassPages(contest: Contest): readonly CanvassPage[] {
  const known = pagesOfContest.get(contest);
  if (known !== undefined) return known;
  const made = [summary(contest), ...contest.lists.map((list) => listPage(contest, list))];
  pagesOfContest.set(contest, made);
  return made;
}

function summary({ lists }: Contest): CanvassPage {
  return {
    list: null,
    rubrics: [
      { kind: 'found', urn: 0 },
      { kind: 'blankOrInvalid' },
      { kind: 'valid' },
      ...lists.map(({ number }): Rubric => ({ kind: 'electoralFigure', list: number })),
    ],
  };
}

function listPage(contest: Contest, list: CandidateList): CanvassPage {
  const votes = (of: 'E' | 'S', candidates: CandidateList['effectives']) =>
    candidates.map(({ number }): Rubric => ({ kind: 'votes', list: list.number, of, number }));
  return {
    list,
    rubrics: [
      ...regimes[contest.regime].categories.map(
        (category): Rubric => ({ kind: 'category', list: list.number, category }),
      ),
      ...votes('E', list.effectives),
      ...votes('S', list.substitutes),
    ],
  };
}

/** Over the column of the rubric: short, for there are many of them. */
export function rubricTitle(ui: Ui, rubric: Rubric): string {
  switch (rubric.kind) {
    case 'found':
      return ui.t('totals.found');
    case 'valid':
      return ui.t('totals.valid');
    case 'blank':
      return ui.t('totals.blank');
    case 'invalid':
      return ui.t('totals.invalid');
    case 'blankOrInvalid':
      return ui.t('canvass.blank-or-invalid');
    case 'electoralFigure':
      return ui.t('canvass.list', { number: rubric.list });
    case 'category':
      return ui.t(categoryTitles[rubric.category]);
    case 'votes':
      return `${rubric.of}${rubric.number}`;
    default:
      return assertNever(rubric);
  }
}
