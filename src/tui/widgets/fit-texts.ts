import { textWidth } from '../theme/text-width.ts';

/** The texts side by side in one line; where there is no room for all of them the last ones are left out whole. */
export function fitTexts(texts: readonly string[], width: number, between = '   '): string {
  const said = texts.filter((text) => text !== '');
  while (said.length > 1 && textWidth(said.join(between)) > width) said.pop();
  return said.join(between);
}
