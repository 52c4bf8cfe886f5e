/** Files checked without a record: what each proves by itself with the keys of who signed, and what follows from that and the election package. */
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { NamedBytes } from '../../office/output-ports.ts';
import { type CheckedFile, type HeldAgainst, withProblem } from '../../office/report-check/checked-file.ts';
import { fitsElection } from '../../office/report-check/fits-election.ts';
import type { SignedMoment } from '../../office/report-check/signed-moments.ts';
import { type ReadReport, unreadable, whyNotSigned } from '../../office/report-check/signed-report.ts';
import { whyOtherElection } from './check-in-record.ts';
import { holdAgainst } from './hold-against.ts';
import { madeAgain } from './made-again.ts';
import { firstLanguage } from './pdf-parts.ts';
import { type ReportFileKind, reportFileKind, unknownFile } from './report-file-kind.ts';
import { digestsIn, inAttachment, reportIn, toldBy, toldOf } from './report-in-file.ts';

type HeldKeys = Extract<HeldAgainst, { kind: 'keys' }>;

interface Looked {
  readonly file: NamedBytes;
  readonly kind: ReportFileKind | undefined;
  /** Of a file that holds a report: that it is signed, or why it is not said. */
  readonly report: Result<ReadReport, Problem> | undefined;
}

/** Of files that lie together. */
export async function* checkByKeys(
  files: readonly NamedBytes[],
  against: HeldKeys,
): AsyncGenerator<CheckedFile> {
  const looked = files.map((file) => look(file, against));
  const signed = looked.flatMap(({ report }) => (report?.ok === true ? [report.value] : []));
  for (const one of looked) yield await checkFile(one, against, signed);
}

function look(file: NamedBytes, against: HeldKeys): Looked {
  const kind = reportFileKind(file.name, file.bytes);
  const read = reportIn(kind, file.bytes);
  if (read?.ok !== true) return { file, kind, report: read };
  const problem = whyNotHeld(read.value, against);
  if (problem === null) return { file, kind, report: ok(read.value) };
  return { file, kind, report: err(kind === 'report.pdf' ? inAttachment(problem) : problem) };
}

function whyNotHeld(read: ReadReport, { keys, election }: HeldKeys): Problem | null {
  const other = election === undefined ? null : whyOtherElection(read.report, election.fingerprint);
  if (other !== null) return other;
  const unsigned = whyNotSigned(read, keys);
  if (unsigned !== null) return unsigned;
  if (election === undefined || fitsElection(read.report, election)) return null;
  return unreadable('election');
}

async function checkFile(
  { file: { name, bytes }, kind, report }: Looked,
  { election }: HeldKeys,
  signed: readonly ReadReport[],
): Promise<CheckedFile> {
  if (kind === undefined) return withProblem(name, unknownFile(name));
  if (report?.ok === false) return withProblem(name, report.error);
  const own = report?.value;
  if (election === undefined) {
    if (own !== undefined && kind === 'report.json')
      return { file: name, outcome: 'signed', report: toldBy(own) };
    const of = own === undefined ? 'figures' : 'pages';
    const problem: Problem = { code: 'REPORT_FILE_NEEDS_ELECTION', params: { of } };
    return withProblem(name, problem, own === undefined ? undefined : toldBy(own));
  }
  const digests = digestsIn(bytes);
  const said = signed.filter((one) => digests.has(one.report.digest));
  const near = own !== undefined ? [own] : said.length > 0 ? said : signed;
  const language = kind === 'report.pdf' ? firstLanguage(bytes) : undefined;
  const candidates = madeAgain(near.map(momentOf), election, kind, language);
  const held = await holdAgainst(bytes, candidates);
  if (held === undefined) return withProblem(name, { code: 'REPORT_FILE_NEEDS_REPORT' });
  const isPractice = near.some((one) => one.report.practice === true);
  const about = toldOf(held.moment, isPractice);
  if (held.problem === null)
    return { file: name, outcome: own === undefined ? 'follows' : 'signed', report: about };
  return withProblem(name, held.problem, about);
}

const momentOf = ({ report, contentText }: ReadReport): SignedMoment => ({
  ...{ bureau: report.bureau, version: report.version, digest: report.digest },
  ...{ contentText, signOff: report.signOff, since: null },
});
