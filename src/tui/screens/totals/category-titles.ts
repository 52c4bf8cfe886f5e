import type { Category } from '../../../election/regime.ts';
import type { MessageKey } from '../../../i18n/catalogue.ts';

/** The sub-categories in words short enough for the head of a column. */
export const categoryTitles = {
  headOnly: 'totals.headOnly',
  effectivesOnly: 'totals.effectivesOnly',
  effectivesAndSubstitutes: 'totals.effectivesAndSubstitutes',
  substitutesOnly: 'totals.substitutesOnly',
  names: 'totals.names',
} as const satisfies Readonly<Record<Category, MessageKey>>;
