/** A file held against the record of the office: against every moment at which the report it is of stood signed. */
import { basename } from 'node:path';
import type { Problem } from '../../base/problem.ts';
import type { NamedBytes } from '../../office/output-ports.ts';
import { type CheckedFile, type HeldAgainst, withProblem } from '../../office/report-check/checked-file.ts';
import { jsonDifference, likeness } from '../../office/report-check/first-difference.ts';
import type { SignedMoment } from '../../office/report-check/signed-moments.ts';
import type { ReadReport } from '../../office/report-check/signed-report.ts';
import { writtenJson } from '../../office/report-check/signed-report.ts';
import { reportJson } from '../../office/reporting/report-json.ts';
import { reportLanguages } from '../../office/reporting/report-languages.ts';
import { modelOfSigned } from '../../office/reporting/report-model.ts';
import { lastAct } from '../last-act.ts';
import { differs, type Held, holdAgainst } from './hold-against.ts';
import { madeAgain } from './made-again.ts';
import { attachedText, firstLanguage, saysTime } from './pdf-parts.ts';
import { kindNamed, type ReportFileKind, reportFileKind, unknownFile } from './report-file-kind.ts';
import { digestsIn, inAttachment, reportIn, toldOf } from './report-in-file.ts';

export type HeldRecord = Extract<HeldAgainst, { kind: 'record' }>;

/** `beside`: the digests in the files that lie beside it, which say of which report figures without a digest may be. */
export async function checkInRecord(
  { name, bytes }: NamedBytes,
  record: HeldRecord,
  beside: ReadonlySet<string>,
): Promise<CheckedFile> {
  const kind = reportFileKind(name, bytes);
  const own = ofReportsWith(digestsIn(bytes), record);
  const near = own.length > 0 ? own : ofReportsWith(beside, record);
  const moments = near.length > 0 ? near : record.moments;
  // Pages are not made again for somebody else's PDF.
  const isOurs = own.length > 0 || (near.length > 0 && kindNamed(basename(name)) === kind);

  const held = await hold(kind, bytes, { ...record, moments }, isOurs);
  if (held?.problem === null)
    return { file: name, outcome: 'same', report: toldOf(held.moment, record.practice) };
  const stranger = whyOfAnother(kind, bytes, record);
  if (stranger !== null) return withProblem(name, stranger);
  if (held !== undefined) return withProblem(name, held.problem, toldOf(held.moment, record.practice));
  if (kind !== undefined && record.moments.length === 0)
    return withProblem(name, { code: 'REPORT_FILE_NOT_SIGNED', params: { of: 'record' } });
  return withProblem(name, unknownFile(name));
}

/** Those of every version: a correction tells the digest of the version before it too. */
function ofReportsWith(digests: ReadonlySet<string>, { moments }: HeldRecord): readonly SignedMoment[] {
  const reports = new Set(moments.flatMap(({ digest, bureau }) => (digests.has(digest) ? [bureau] : [])));
  return moments.filter(({ bureau }) => reports.has(bureau));
}

/** Kinds that nothing in them tells from other tables: held against files that are the same, and of no other is it said what they are. */
const unmarked = ['totals.json', 'figures-long.csv', 'figures-wide.csv', 'format-r'] as const;

async function hold(
  kind: ReportFileKind | undefined,
  bytes: Uint8Array,
  record: HeldRecord,
  isOurs: boolean,
): Promise<Held | undefined> {
  const { moments, election } = record;
  if (kind === 'report.pdf') return holdPdf(bytes, record, isOurs);
  const kinds = kind === undefined ? unmarked : [kind];
  const candidates = kinds.flatMap((one) => madeAgain(moments, election, one));
  const held = await holdAgainst(bytes, candidates);
  return kind === undefined && held?.problem !== null ? undefined : held;
}

/** Pages take their time: they are made again of the moment that the attached report is of, else of those of the time that it says. */
async function holdPdf(
  bytes: Uint8Array,
  { moments, election }: HeldRecord,
  isOurs: boolean,
): Promise<Held | undefined> {
  const attached = attachedText(bytes);
  const withModel = moments.map((moment) => ({
    moment,
    model: modelOfSigned(moment.contentText, moment.signOff, election),
  }));
  const isRead = attached !== undefined && reportIn('report.pdf', bytes)?.ok === true;
  if (!isRead && !isOurs) return undefined;
  const exact = withModel.filter(({ model }) => writtenJson(reportJson(model)) === attached);
  const timed = withModel.filter(({ model }) => saysTime(bytes, lastAct(model)));
  if (isRead && exact.length === 0) return heldByAttachment(attached, withModel);
  const chosen = isRead ? exact : timed.length > 0 ? timed : withModel.slice(0, 1);
  const language = firstLanguage(bytes) ?? reportLanguages(election)[0];
  const of = chosen.map(({ moment }) => moment);
  return holdAgainst(bytes, madeAgain(of, election, 'report.pdf', language));
}

function heldByAttachment(
  attached: string,
  withModel: readonly { readonly moment: SignedMoment; readonly model: Parameters<typeof reportJson>[0] }[],
): Held | undefined {
  const found = Buffer.from(attached, 'utf8');
  const [nearest] = withModel
    .map(({ moment, model }) => {
      const text = writtenJson(reportJson(model));
      return { moment, text, alike: likeness(found, Buffer.from(text, 'utf8')) };
    })
    .toSorted((one, other) => other.alike - one.alike);
  if (nearest === undefined) return undefined;
  const { moment, text } = nearest;
  return { moment, problem: inAttachment(differs(moment, jsonDifference(attached, text))) };
}

/** A report that is whole in itself and of another office, or that nobody has signed, was not changed: it is another one. */
function whyOfAnother(
  kind: ReportFileKind | undefined,
  bytes: Uint8Array,
  { election, practice }: HeldRecord,
): Problem | null {
  const read = reportIn(kind, bytes);
  if (read?.ok !== true) return null;
  const { report } = read.value;
  const other = whyOtherElection(report, election.fingerprint);
  if (other !== null) return other;
  if ((report.practice === true) !== practice)
    return { code: 'REPORT_FILE_OTHER_KIND', params: { found: practice ? 'real' : 'practice' } };
  if (report.signOff.signatures.length === 0)
    return { code: 'REPORT_FILE_NOT_SIGNED', params: { of: 'report' } };
  return null;
}

/** `REPORT_FILE_OTHER_ELECTION`, with both fingerprints, where the report is not of the election that is expected. */
export function whyOtherElection({ election }: ReadReport['report'], expected: string): Problem | null {
  const { fingerprint: found } = election;
  if (found === expected) return null;
  return { code: 'REPORT_FILE_OTHER_ELECTION', params: { found, expected } };
}
