import type { ContestResult } from '../ballot/ballot-result.ts';
import { assertNever } from '../base/assert-never.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a ballot counts as in one contest, with the candidates that were marked: `CK: geldig, lijst 2, … (E1, S2)`. */
export function contestText(t: Translate, result: ContestResult): string {
  if (result.result !== 'valid') return resultText(t, result);
  const { effectives, substitutes } = result;
  const marks = [...effectives.map((number) => `E${number}`), ...substitutes.map((number) => `S${number}`)];
  return marks.length === 0 ? resultText(t, result) : `${resultText(t, result)} (${marks.join(', ')})`;
}

/** The same without the candidates. */
export function resultText(t: Translate, result: ContestResult): string {
  const { contest } = result;
  switch (result.result) {
    case 'valid': {
      const { list, category } = result;
      return t('cli.contest.valid', { contest, list, category: t(`category.${category}`) });
    }
    case 'blank':
      return t('cli.contest.blank', { contest });
    case 'invalid':
      return t('cli.contest.invalid', {
        contest,
        reason: t(`reason.${result.reason}`),
        article: result.article,
      });
    default:
      return assertNever(result);
  }
}
