/** A box of the count table in words. */
import type { FieldKey } from '../../count/table-field.ts';
import { fieldOfKey, type TableField } from '../../count/table-field.ts';
import type { Contest } from '../../election/election.ts';
import type { Category } from '../../election/regime.ts';
import { regimes } from '../../election/regimes.ts';
import type { ReportKey } from '../../i18n/report/report-key.ts';
import { reportWord } from '../../i18n/report/report-words.ts';
import { countedField } from '../../office/reporting/changed-figures.ts';
import type { Said } from './report-block.ts';
import type { Tongue } from './report-tongue.ts';

const wordOf = {
  ticked: 'ticked',
  deposited: 'deposited',
  takenBack: 'taken-back',
  unused: 'unused',
  transferredOut: 'found.sent-on',
  transferredIn: 'found.received',
  blankOrInvalid: 'blank-or-invalid',
  valid: 'valid',
  electoralFigure: 'electoral-figure',
} as const satisfies Readonly<Record<string, ReportKey>>;

/** The sub-category, with its number in the law. */
export function categoryKey(contest: Contest, category: Category): ReportKey {
  const isTwo = regimes[contest.regime].sorting === 'two';
  return isTwo && category === 'headOnly' ? 'category.headOnly.two' : `category.${category}`;
}

/** The box of that name, with its list or polling station, or the ballots that count; as it is written where it is of no form. */
export function fieldSaid(tongue: Tongue, contest: Contest, key: FieldKey): Said {
  if (key === countedField) return tongue.each((language) => reportWord(language, 'found.sum'));
  const field = fieldOfKey(key);
  if (field === undefined) return key;
  return tongue.each((language) => {
    const word = (name: ReportKey, params?: Readonly<Record<string, string | number>>) =>
      reportWord(language, name, params);
    switch (field.kind) {
      case 'found':
        return field.urn === 0 ? word('found.all') : word('found.urn', { urn: field.urn });
      case 'ticked':
      case 'deposited':
      case 'takenBack':
      case 'unused':
        return `${word('station')} ${field.station} – ${word(wordOf[field.kind])}`;
      case 'category':
        return `${word('list')} ${field.list} – ${word(categoryKey(contest, field.category))}`;
      case 'electoralFigure':
        return `${word('list')} ${field.list} – ${word('electoral-figure')}`;
      case 'votes':
        return `${word('list')} ${field.list} – ${candidateName(contest, field)}`;
      case 'blank':
      case 'invalid':
        return word(field.kind === 'blank' ? 'blank' : 'invalid');
      default:
        return word(wordOf[field.kind]);
    }
  });
}

function candidateName(contest: Contest, field: Extract<TableField, { kind: 'votes' }>): string {
  const list = contest.lists.find(({ number }) => number === field.list);
  const candidates = field.of === 'E' ? list?.effectives : list?.substitutes;
  const name = candidates?.find(({ number }) => number === field.number)?.name ?? '';
  const letter = (list?.substitutes.length ?? 0) > 0 ? field.of : '';
  return `${letter}${field.number} ${name}`;
}
