/** The decoders, the most trusted first. A new one is a file in this folder and a line here. */
import type { PngDecoder } from './decoder.ts';
import { jsqrDecoder } from './jsqr.ts';
import { qrcodeReaderDecoder } from './qrcode-reader.ts';

export const pngDecoders: readonly PngDecoder[] = [jsqrDecoder, qrcodeReaderDecoder];
