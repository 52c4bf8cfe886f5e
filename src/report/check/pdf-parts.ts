/** What a PDF of ours is made of, as far as its check tells of it: read in the one form in which it is written, not as PDF at large. */
import { inflateSync } from 'node:zlib';
import { type Language, languages } from '../../base/language.ts';
import { locales } from '../../i18n/locales.ts';

const textOf = (pdf: Uint8Array): string =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');

const attachmentHead =
  /<<\n {2}\/Length (\d{1,9})\n {2}\/Type \/EmbeddedFile\n {2}\/Filter \/FlateDecode\n[\s\S]{0,300}?>>\nstream\n/g;
/** More than any report: a few bytes can be made to swell without end. */
const largestAttachment = 64 * 1024 * 1024;

/** The text of the one file that is attached, `report.json`; undefined where that cannot be read, or there are several. */
export function attachedText(pdf: Uint8Array): string | undefined {
  const text = textOf(pdf);
  const [head, second] = [...text.matchAll(attachmentHead)];
  if (head === undefined || second !== undefined) return undefined;
  const start = head.index + head[0].length;
  const length = Number(head[1]);
  if (!text.startsWith('\nendstream', start + length)) return undefined;
  try {
    const bytes = inflateSync(pdf.subarray(start, start + length), { maxOutputLength: largestAttachment });
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Packed data that was changed does not unpack.
    return undefined;
  }
}

/** The first of the languages in which its pages are, as it says itself. */
export function firstLanguage(pdf: Uint8Array): Language | undefined {
  const said = /\n {2}\/Lang \(([a-z]{2}-[A-Z]{2})\)\n/.exec(textOf(pdf))?.[1];
  return languages.find((language) => locales[language] === said);
}

/** The time of the document to the second, as it says itself, in the form of a PDF. */
export const saysTime = (pdf: Uint8Array, at: string): boolean =>
  textOf(pdf).includes(`(D:${at.replaceAll(/[^\d]/g, '').slice(0, 14)}Z)`);

/** Where a byte lies in it: on which page, from 1, in the attached file, or in another part. */
export type PdfPart = { readonly page: number } | 'attachment' | 'other';

export function pdfPart(pdf: Uint8Array, byte: number): PdfPart {
  const text = textOf(pdf);
  const objects = [...text.matchAll(/^(\d+) 0 obj\n/gm)];
  const inside = objects.findLast(({ index }) => index <= byte);
  if (inside === undefined || byte >= text.lastIndexOf('\nxref\n')) return 'other';
  const body = (number: string | undefined): string => {
    const at = objects.find(([, own]) => own === number)?.index;
    return at === undefined ? '' : text.slice(at, text.indexOf('endobj', at));
  };
  const number = inside[1] ?? '';
  if (/\/Type \/EmbeddedFile\n/.test(body(number))) return 'attachment';
  const pages = /\/Type \/Pages\n[\s\S]*?\/Kids \[([\d R]*)\]/.exec(text)?.[1]?.match(/\d+(?= 0 R)/g) ?? [];
  const page = pages.findIndex(
    (one) => one === number || body(one).includes(`\n  /Contents ${number} 0 R\n`),
  );
  return page === -1 ? 'other' : { page: page + 1 };
}
