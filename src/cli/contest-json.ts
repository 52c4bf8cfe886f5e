import type { ContestResult } from '../ballot/ballot-result.ts';
import { assertNever } from '../base/assert-never.ts';

/** What a ballot counts as in one contest, in the published form and order of fields (docs/formats/scan-verdicts.md). */
export function contestJson(result: ContestResult): object {
  const { contest } = result;
  switch (result.result) {
    case 'valid': {
      const { list, category, effectives, substitutes } = result;
      return { contest, result: 'valid', list, category, effectives, substitutes };
    }
    case 'blank':
      return { contest, result: 'blank' };
    case 'invalid': {
      const { reason, article } = result;
      return { contest, result: 'invalid', reason, article };
    }
    default:
      return assertNever(result);
  }
}
