import QrCode from 'qrcode-reader';
import type { PngDecoder } from './decoder.ts';

/** Often returns a text with a few letters changed: a second opinion only. */
export const qrcodeReaderDecoder: PngDecoder = {
  name: 'qrcode-reader',
  decode: ({ width, height, rgba }) => {
    let text: string | undefined;
    const reader = new QrCode();
    // It hands its own failures to the callback, which is called before decode returns.
    reader.callback = (_failure, result) => {
      text = result?.result;
    };
    reader.decode({ width, height, data: rgba });
    return text === '' ? undefined : text;
  },
};
