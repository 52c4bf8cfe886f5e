/** A PDF as other programs see it: its text and pixels by PDFium, its objects by reading the bytes. */
import { inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsqr from 'jsqr';

type Document = Awaited<ReturnType<PDFiumLibrary['loadDocument']>>;

async function read<T>(pdf: Uint8Array, look: (document: Document) => Promise<T>): Promise<T> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    return await look(document);
  } finally {
    document.destroy();
    library.destroy();
  }
}

/** The text of each page, its line ends and spaces as single spaces. */
export const pagesOf = (pdf: Uint8Array): Promise<readonly string[]> =>
  read(pdf, async (document) =>
    [...document.pages()].map((page) => page.getText().replaceAll(/[\s\u200b]+/g, ' ')),
  );

/** What the QR code on each page says, as a phone would read it from paper; null where none is found. */
export const codesOf = (pdf: Uint8Array): Promise<readonly (string | null)[]> =>
  read(pdf, async (document) => {
    const codes: (string | null)[] = [];
    for (const page of document.pages()) {
      let code: string | null = null;
      await page.render({
        scale: 200 / 72,
        render: async ({ data, width, height }) => {
          // The code is at the foot, on the right: one code at a time is what the decoder can read.
          const [left, top] = [Math.floor(width * 0.8), Math.floor(height * 0.88)];
          const [wide, high] = [width - left, height - top];
          const corner = new Uint8ClampedArray(wide * high * 4);
          for (let y = 0; y < high; y += 1)
            corner.set(
              data.subarray(((top + y) * width + left) * 4, ((top + y) * width + width) * 4),
              y * wide * 4,
            );
          code = jsqr.default(corner, wide, high)?.data ?? null;
          return data;
        },
      });
      codes.push(code);
    }
    return codes;
  });

/** Every stream of the file as it was before it was packed. */
export function streamsOf(pdf: Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(pdf);
  const streams: Buffer[] = [];
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at)) {
    const start = at + 'stream\n'.length;
    const end = bytes.indexOf('\nendstream', start);
    if (end === -1) break;
    const packed = bytes.subarray(start, end);
    try {
      streams.push(inflateSync(packed));
    } catch {
      streams.push(packed);
    }
    at = end + '\nendstream'.length;
  }
  return streams;
}

/** The objects of the file, streams left out: names and dictionaries are plain text. */
export function dictionariesOf(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/\bstream\n[\s\S]*?\nendstream/g, '');
}
