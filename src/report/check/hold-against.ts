/** Holds a file against those that can have been written: it is one of them, or differs from the one that is most like it. */
import type { Problem } from '../../base/problem.ts';
import {
  type Difference,
  firstDifferentByte,
  jsonDifference,
  likeness,
  textDifference,
} from '../../office/report-check/first-difference.ts';
import type { SignedMoment } from '../../office/report-check/signed-moments.ts';
import type { MadeAgain } from './made-again.ts';
import { pdfPart } from './pdf-parts.ts';
import { isJson, type ReportFileKind } from './report-file-kind.ts';

export interface Held {
  readonly moment: SignedMoment;
  /** `REPORT_FILE_DIFFERS`; null of the same bytes. */
  readonly problem: Problem | null;
}

/** A file with so few bytes that are others was that file. */
const fewBytes = 64;

/** undefined where there is none to hold it against. */
export async function holdAgainst(
  bytes: Uint8Array,
  candidates: readonly MadeAgain[],
): Promise<Held | undefined> {
  let nearest: (MadeAgain & { readonly expected: Uint8Array; readonly alike: number }) | undefined;
  for (const candidate of candidates) {
    const made = await candidate.make();
    const expected = typeof made === 'string' ? Buffer.from(made, 'utf8') : made;
    if (Buffer.compare(bytes, expected) === 0) return { moment: candidate.moment, problem: null };
    const alike = likeness(bytes, expected);
    if (nearest === undefined || alike > nearest.alike) nearest = { ...candidate, expected, alike };
    // Pages take long to make, and those of another language or moment are others from end to end.
    if (candidate.kind === 'report.pdf' && alike > bytes.length - fewBytes) break;
  }
  if (nearest === undefined) return undefined;
  const { moment, kind, expected } = nearest;
  return { moment, problem: differs(moment, differenceOf(kind, bytes, expected)) };
}

/** Where bytes that are not the same differ first, as far as can be told of a file of that kind. */
export function differenceOf(
  kind: ReportFileKind,
  found: Uint8Array,
  expected: Uint8Array,
): Difference & PdfPlace {
  if (kind === 'report.pdf') return pdfDifference(found, expected);
  const texts = [found, expected].map((bytes) => Buffer.from(bytes).toString('utf8')) as [string, string];
  // Bytes that are no UTF-8 read alike.
  if (texts[0] === texts[1]) return byteDifference(found, expected);
  return isJson(kind) ? jsonDifference(...texts) : textDifference(...texts);
}

interface PdfPlace {
  /** Offset, from 0. */
  readonly byte?: number;
  readonly page?: number;
  readonly part?: 'attachment';
}

function pdfDifference(found: Uint8Array, expected: Uint8Array): Difference & PdfPlace {
  const difference = byteDifference(found, expected);
  const part = pdfPart(expected, difference.byte);
  if (part === 'other') return difference;
  return part === 'attachment' ? { ...difference, part } : { ...difference, ...part };
}

function byteDifference(found: Uint8Array, expected: Uint8Array) {
  const byte = firstDifferentByte(found, expected) ?? found.length;
  const shown = (bytes: Uint8Array): string => {
    const there = bytes[byte];
    return there === undefined ? 'end' : `0x${there.toString(16).padStart(2, '0')}`;
  };
  return { byte, found: shown(found), expected: shown(expected) };
}

/** `REPORT_FILE_DIFFERS`, of the report of that moment. */
export function differs(
  { bureau, version }: SignedMoment,
  { line, path, ...place }: Difference & PdfPlace,
): Problem {
  const { found, expected, column = 0, byte = 0, page = 0, part } = place;
  const where =
    part ?? (page > 0 ? 'page' : place.byte !== undefined ? 'byte' : column > 0 ? 'column' : 'path');
  return {
    code: 'REPORT_FILE_DIFFERS',
    at: { ...(line === undefined ? {} : { line }), ...(path === undefined ? {} : { path }) },
    params: {
      ...{ where, found, expected, column, byte, page },
      ...{ of: bureau === null ? 'office' : 'bureau', bureau: bureau ?? '', version },
    },
  };
}
