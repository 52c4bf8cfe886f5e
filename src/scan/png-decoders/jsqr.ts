import jsqr from 'jsqr';
import type { PngDecoder } from './decoder.ts';

export const jsqrDecoder: PngDecoder = {
  name: 'jsqr',
  decode: ({ width, height, rgba }) => {
    // It also answers an empty text where it has misread a code.
    const text = jsqr.default(rgba, width, height)?.data;
    return text === '' ? undefined : text;
  },
};
