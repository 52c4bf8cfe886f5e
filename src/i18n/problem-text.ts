/** The sentence of a problem, without its place. */
import type { Problem } from '../base/problem.ts';
import type { MessageKey } from './catalogue.ts';
import { en } from './en.ts';
import type { Translate } from './translate.ts';

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/**
 * The text of `problem.<CODE>` with the problem's figures filled in; a code without a text is a bug. What a bundle and a
 * count table are both refused with has words of its own for a bundle.
 */
export function problemText(t: Translate, problem: Problem): string {
  const ofBundle = `problem.${problem.code}.bundle`;
  if (problem.params?.['bundle'] !== undefined && isKey(ofBundle)) return t(ofBundle, problem.params);
  const key = `problem.${problem.code}`;
  if (!isKey(key)) throw new Error(`no text for ${key}`);
  return t(key, problem.code === 'NOT_PERMITTED' ? withRoles(t, problem.params) : problem.params);
}

/** The roles of `found` and, joined by `_`, of `expected` in words. */
function withRoles(t: Translate, params: Problem['params']): Problem['params'] {
  const word = (role: string): string => {
    const key = `role.${role}`;
    return isKey(key) ? t(key) : role;
  };
  const expected = String(params?.['expected']).split('_').map(word);
  return { ...params, found: word(String(params?.['found'])), expected: expected.join(', ') };
}
