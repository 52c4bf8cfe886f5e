/** What a `report.json` proves by itself: that it is one, that nothing under its digest was changed, and who signed that. */
import type { z } from 'zod';
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { canonicalText } from '../../election/canonical-text.ts';
import { pathText, shown } from '../../election/document-path.ts';
import { readJson } from '../../election/read-json.ts';
import { wantedSignatures } from '../report-step.ts';
import { digestOfText } from '../reporting/report-model.ts';
import { reportSchema } from '../reporting/report-schema.ts';
import { isReportSignature } from '../reporting/report-signature.ts';
import { isSignedByAll, roleOf } from '../reporting/report-standing.ts';
import { likeness, textDifference } from './first-difference.ts';
import type { PublicKey, PublicKeys } from './public-keys.ts';

export interface ReadReport {
  readonly report: z.infer<typeof reportSchema>;
  /** The canonical JSON of what is under the digest. */
  readonly contentText: string;
}

/** As the file of a report has it. */
export const writtenJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The spellings of a report: as `report` writes it, and as a delivery has it. */
export const spellings = [writtenJson, canonicalText] as const;

/**
 * Reads it: of the shape of docs/formats/report.md, spelt in one of the two ways there are, its digest computed anew.
 * `REPORT_FILE_UNREADABLE` with the path or the line, `REPORT_FILE_DIGEST` with both digests.
 */
export function readReportText(text: string): Result<ReadReport, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(notJson(text));
  }
  if (isDeep(text)) return err(unreadable('shape'));
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.filter((step) => typeof step !== 'symbol') ?? [];
    return err({ ...unreadable('shape'), at: { path: pathText(path) } });
  }
  // What is under the digest is all that stands there, what this version has no name for too.
  const { digest, signOff: _, ...content } = value as z.infer<typeof reportSchema>;
  const spelt = whyOtherwiseSpelt(text, value as object);
  if (spelt !== null) return err(spelt);
  const contentText = canonicalText(content);
  const expected = digestOfText(contentText);
  if (digest !== expected)
    return err({ code: 'REPORT_FILE_DIGEST', at: { path: 'digest' }, params: { found: digest, expected } });
  return ok({ report: parsed.data, contentText });
}

/** No report is nested so; what walks through the values of a document would not come back. */
const deepest = 32;
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gu)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** text: no UTF-8; attachment: none in the PDF, or several; election: it speaks of what that election has not. */
export const unreadable = (
  why: 'text' | 'json' | 'shape' | 'spelling' | 'attachment' | 'election',
  params: Problem['params'] = {},
): Problem => ({
  code: 'REPORT_FILE_UNREADABLE',
  params: { why, column: 0, found: '', expected: '', ...params },
});

function notJson(text: string): Problem {
  const read = readJson(text);
  const { line, params } = read.ok ? {} : read.error;
  return { ...unreadable('json', params), at: { line: line ?? 1 } };
}

/** A name twice, a space too many, an escape that none is: JSON says the same with it, and the file is another one. */
function whyOtherwiseSpelt(text: string, value: object): Problem | null {
  const spelt = spellings.map((spell) => spell(value));
  if (spelt.includes(text)) return null;
  const bytes = Buffer.from(text, 'utf8');
  const [nearest = ''] = spelt.toSorted(
    (one, other) => likeness(bytes, Buffer.from(other, 'utf8')) - likeness(bytes, Buffer.from(one, 'utf8')),
  );
  const { line = 1, column = 1, found, expected } = textDifference(text, nearest);
  return { ...unreadable('spelling', { column, found, expected }), at: { line } };
}

/**
 * Why it is not said of it that it is signed. `REPORT_FILE_NOT_SIGNED`: by nobody; `REPORT_FILE_SIGNATURE`: who is said to have
 * signed it has not, or not in that role; `REPORT_FILE_SIGN_OFF`: its state is not what these signatures lead to; else
 * `REPORT_FILE_NOT_BY_ALL`: who is missing of those whom the law wants, by its own composition; `REPORT_FILE_KEY_UNKNOWN`: a key is not
 * among these.
 */
export function whyNotSigned({ report }: ReadReport, keys: PublicKeys): Problem | null {
  const { signOff, composition } = report;
  const { signatures } = signOff;
  if (signatures.length === 0) {
    return { code: 'REPORT_FILE_NOT_SIGNED', at: { path: 'signOff.signatures' }, params: { of: 'report' } };
  }
  let unknown: Problem | null = null;
  for (const [index, signature] of signatures.entries()) {
    const { officer, key } = signature;
    const at = { path: `signOff.signatures[${index}]` };
    const own = keys.get(key);
    const isSecond = signatures.findIndex((one) => one.officer === officer || one.key === key) !== index;
    // Made with one of these keys, it is not of the other that is named.
    const isNot =
      own === undefined
        ? [...keys.values()].some((one) => holds(report, signature, one))
        : !holds(report, signature, own);
    if (isSecond || isNot || !isOfRole(report, signature))
      return { code: 'REPORT_FILE_SIGNATURE', at, params: { officer } };
    if (own === undefined)
      unknown ??= { code: 'REPORT_FILE_KEY_UNKNOWN', at, params: { officer, key, digest: report.digest } };
  }
  const isWhole = isSignedByAll({ composition, signOff });
  const state = !isWhole ? 'initialled' : signOff.closed === null ? 'signed' : 'closed';
  if (signOff.state !== state) return notFollowing('signOff.state', signOff.state, state);
  if (signOff.presented === null) return notFollowing('signOff.presented', null, '{…}');
  if (signOff.initialled === null) return notFollowing('signOff.initialled', null, '{…}');
  if (!isWhole && signOff.closed !== null) return notFollowing('signOff.closed', signOff.closed, 'null');
  return isWhole ? unknown : notByAll({ composition, signOff });
}

/** Names of each role: any one of them for chair and member, every one of the witnesses. */
function notByAll(standing: Parameters<typeof wantedSignatures>[0]): Problem {
  const missing = { chair: 'none', member: 'none', witness: 'none' };
  for (const { role, people } of wantedSignatures(standing)) {
    const names = people.map(({ name }) => name).join(', ') || '—';
    missing[role] = missing[role] === 'none' ? names : `${missing[role]}, ${names}`;
  }
  return { code: 'REPORT_FILE_NOT_BY_ALL', at: { path: 'signOff.signatures' }, params: missing };
}

const notFollowing = (path: string, found: unknown, expected: string): Problem => ({
  code: 'REPORT_FILE_SIGN_OFF',
  at: { path },
  params: { found: shown(found), expected },
});

type Signature = ReadReport['report']['signOff']['signatures'][number];

const isOfRole = ({ composition }: ReadReport['report'], { officer, role }: Signature): boolean =>
  roleOf(composition, officer) === role;

function holds(
  { election, bureau, version, digest }: ReadReport['report'],
  { officer, role, signature }: Signature,
  { officers, publicKey }: PublicKey,
): boolean {
  // Base64 has letters of which a bit says nothing: these are another spelling of the same signature.
  const isSpelt = Buffer.from(signature, 'base64').toString('base64') === signature;
  const signed = { fingerprint: election.fingerprint, bureau, version, digest, role };
  return isSpelt && officers.includes(officer) && isReportSignature(publicKey, signed, signature);
}
