/** The fields of a count table in words. */
import { assertNever } from '../../../base/assert-never.ts';
import type { TableField } from '../../../count/table-field.ts';
import type { Contest } from '../../../election/election.ts';
import type { ListNumber } from '../../../election/ids.ts';
import { findList } from '../../../election/lookup.ts';
import type { Category } from '../../../election/regime.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { Ui } from '../../ui.ts';

const categories = {
  headOnly: 'rubric.headOnly',
  effectivesOnly: 'rubric.effectivesOnly',
  effectivesAndSubstitutes: 'rubric.effectivesAndSubstitutes',
  substitutesOnly: 'rubric.substitutesOnly',
  names: 'rubric.names',
} as const satisfies Readonly<Record<Category, MessageKey>>;

/** The field in full, with the names of its list and candidate. */
export function fieldText(ui: Ui, contest: Contest, field: TableField): string {
  switch (field.kind) {
    case 'found':
      return field.urn === 0 ? ui.t('rubric.found') : ui.t('rubric.found-in-urn', { urn: field.urn });
    case 'ticked':
    case 'deposited':
    case 'takenBack':
    case 'unused':
      return ui.t(`rubric.${field.kind}`, { station: field.station });
    case 'transferredOut':
    case 'transferredIn':
    case 'blank':
    case 'invalid':
    case 'blankOrInvalid':
    case 'valid':
      return ui.t(`rubric.${field.kind}`);
    case 'electoralFigure':
      return ui.t('rubric.electoralFigure', { list: listText(ui, contest, field.list) });
    case 'category':
      return ui.t('rubric.category', {
        list: listText(ui, contest, field.list),
        category: ui.t(categories[field.category]),
      });
    case 'votes': {
      const list = findList(contest, field.list);
      const candidates = field.of === 'E' ? list?.effectives : list?.substitutes;
      return ui.t('rubric.votes', {
        of: field.of,
        number: field.number,
        candidate: ui.text(candidates?.find(({ number }) => number === field.number)?.name ?? ''),
        list: listText(ui, contest, field.list),
      });
    }
    default:
      return assertNever(field);
  }
}

/** The figure of a count table in full: its ballots are those that count there, after what went to another bureau and came. */
export const rubricText = (ui: Ui, contest: Contest, rubric: TableField): string =>
  rubric.kind === 'found' && rubric.urn === 0 ? ui.t('rubric.counted-here') : fieldText(ui, contest, rubric);

/** The number of a list and its name. */
export function listText(ui: Ui, contest: Contest, list: ListNumber): string {
  return `${list} ${ui.text(findList(contest, list)?.name ?? '')}`.trim();
}
