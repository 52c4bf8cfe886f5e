import type { Problem } from '../../../base/problem.ts';
import type { HardCode } from '../../../count/problems.ts';
import type { Message } from '../../message.ts';

/** What cannot be true, for who keys or decides: which figures to compare with the paper, and none of them. */
export const codeMessage = ({ code, params }: Problem<HardCode>): Message => ({
  key: `code.${code}.officer`,
  params: { list: 0, kind: 'E', number: 0, ...params },
});
