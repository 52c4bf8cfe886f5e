// `tokenize` of the package: nobody who gets its tokens changes them.
import { tokenize as tokensOf } from '@alcalzone/ansi-tokenize';
import { remember } from './remember.mjs';

// biome-ignore lint/performance/noBarrelFile: it stands in for the package
export { styledCharsFromTokens, styledCharsToString } from '@alcalzone/ansi-tokenize';
export const tokenize = remember((text) => tokensOf(text), 300);
