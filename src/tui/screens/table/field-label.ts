/** The boxes of a count table in words. */
import { assertNever } from '../../../base/assert-never.ts';
import type { TableField } from '../../../count/table-field.ts';
import type { FormSection } from '../../../count/table-form.ts';
import type { Contest } from '../../../election/election.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';
import type { Ui } from '../../ui.ts';

const plain = {
  ticked: 'field.ticked',
  deposited: 'field.deposited',
  takenBack: 'field.taken-back',
  unused: 'field.unused',
  transferredOut: 'field.transferred-out',
  transferredIn: 'field.transferred-in',
  blank: 'field.blank',
  invalid: 'field.invalid',
  blankOrInvalid: 'field.blank-or-invalid',
  valid: 'field.valid',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The box within its part of the form, as it stands on the paper. */
export function fieldLabel(ui: Ui, contest: Contest, field: TableField): string {
  switch (field.kind) {
    case 'found':
      if (field.urn === 0) return ui.t('field.found');
      return field.station === undefined
        ? ui.t('field.found-in-urn', { urn: field.urn })
        : ui.t('field.found-of-station', { urn: field.urn, station: field.station });
    case 'ticked':
    case 'deposited':
    case 'takenBack':
    case 'unused':
      return ui.t('field.of-station', { station: field.station, what: ui.t(plain[field.kind]) });
    case 'category':
      return ui.t(`category.${field.category}`);
    case 'electoralFigure':
      return ui.t('field.electoral-figure');
    case 'votes':
      return candidateLabel(ui, contest, field);
    default:
      return ui.t(plain[field.kind]);
  }
}

function candidateLabel(
  ui: Ui,
  contest: Contest,
  { list, of, number }: Extract<TableField, { kind: 'votes' }>,
): string {
  const own = contest.lists.find((one) => one.number === list);
  const candidates = (of === 'E' ? own?.effectives : own?.substitutes) ?? [];
  const name = candidates.find((candidate) => candidate.number === number)?.name ?? '';
  const hasSubstitutes = (own?.substitutes.length ?? 0) > 0;
  return ui.t(of === 'S' ? 'field.substitute' : hasSubstitutes ? 'field.effective' : 'field.candidate', {
    number,
    name: ui.text(name),
  });
}

/** The part of the form. */
export function sectionLabel(
  ui: Ui,
  contest: Contest,
  { name, list }: Pick<FormSection, 'name' | 'list'>,
): string {
  switch (name) {
    case 'declared':
      return ui.t('section.declared');
    case 'found':
      return ui.t('section.found');
    case 'sorted':
      return ui.t('section.sorted');
    case 'list':
      return ui.t('section.list', {
        list: list ?? 0,
        name: ui.text(contest.lists.find((one) => one.number === list)?.name ?? ''),
      });
    default:
      return assertNever(name);
  }
}

/** The box by itself: with its list where it has one. */
export function fullFieldLabel(ui: Ui, contest: Contest, field: TableField): string {
  const label = fieldLabel(ui, contest, field);
  return 'list' in field ? ui.t('field.of-list', { list: field.list, what: label }) : label;
}
