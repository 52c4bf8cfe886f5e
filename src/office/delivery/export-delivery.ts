/** Making the delivery of a bureau whose report is signed: the files that the main bureau takes in. */
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { canonicalText } from '../../election/canonical-text.ts';
import type { Bureau } from '../../election/election.ts';
import type { BureauId } from '../../election/ids.ts';
import { findBureau } from '../../election/lookup.ts';
import type { NamedBytes } from '../output-ports.ts';
import { permit } from '../permissions.ts';
import type { Ledger, OfficeRecord } from '../ports.ts';
import { findReport, reportProblem } from '../record-report.ts';
import type { ReportModel } from '../reporting/report-content.ts';
import { reportJson } from '../reporting/report-json.ts';
import { signedReport } from '../reporting/report-model.ts';
import type { Signer } from '../sign-report.ts';
import {
  ballotsFile,
  deliveryFormat,
  eventsFile,
  keysFile,
  type Manifest,
  manifestFile,
  manifestSignature,
  reportFile,
  sha256,
  signatureFile,
  tableFile,
} from './manifest.ts';
import { type DeliveryKeys, hasBallots } from './read-delivery.ts';
import { tableText } from './table-text.ts';
import { eventsToTell, toldLine } from './told-events.ts';

/** The files of a delivery, and how many ballots are in it. */
export interface MadeDelivery {
  readonly files: readonly NamedBytes[];
  readonly ballots: number;
  readonly manifest: Manifest;
}

/**
 * The delivery of a bureau, signed by a chair or member with their key. `NOT_PERMITTED`, `BUREAU_UNKNOWN`, `REPORT_DELIVERED`: it
 * was counted on another machine itself; `DELIVERY_NOT_SIGNED`: nor is one whose transfers are not settled, for that is not
 * presented; `REPORT_KEY_NOT_OWN`, `REPORT_KEY_REVOKED`.
 */
export function makeDelivery(
  ledger: Ledger,
  { officer, key }: Signer,
  id: BureauId,
): Result<MadeDelivery, Problem> {
  const permitted = permit(officer, 'delivery.export');
  if (!permitted.ok) return permitted;
  const bureau = findBureau(ledger.election, id);
  if (bureau === undefined) return notFound(ledger, id);
  return ledger.atOneMoment(() => {
    const standing = ledger.report(id);
    const own = ledger.signingKeys().find((one) => one.id === key.id);
    if (own?.officer !== officer.name) return err(reportProblem('REPORT_KEY_NOT_OWN', id, standing));
    if (own.revoked !== null) return err(reportProblem('REPORT_KEY_REVOKED', id, standing));
    const refusal = whyNotDelivered(ledger, id);
    if (refusal !== null) return err(refusal);
    const model = signedReport(ledger, id, standing.version);
    if (model === undefined) throw new Error(`the signed report of ${id} has no content`);
    const role = officer.role === 'chair' ? 'chair' : 'member';
    const publicKey = Buffer.from(own.publicKey).toString('base64');
    const signer = { officer: officer.name, role, key: own.id, publicKey } as const;
    return ok(filesOf(ledger, bureau, model, signer, (text) => manifestSignature(key.privateKey, text)));
  });
}

/**
 * Why the bureau is not delivered as it stands: `REPORT_DELIVERED`, `DELIVERY_NOT_SIGNED`, as above; null where it can be.
 */
export function whyNotDelivered(record: Pick<OfficeRecord, 'report'>, id: BureauId): Problem | null {
  const standing = record.report(id);
  if (standing.delivery !== null) return reportProblem('REPORT_DELIVERED', id, standing);
  const { state } = standing.signOff;
  if (state !== 'signed' && state !== 'closed') {
    return { code: 'DELIVERY_NOT_SIGNED', params: { bureau: id, state } };
  }
  return null;
}

function notFound(ledger: Ledger, id: BureauId): Result<never, Problem> {
  const found = findReport(ledger.election, id);
  if (found.ok) throw new Error(`no bureau ${id}`);
  return found;
}

function filesOf(
  ledger: Ledger,
  bureau: Bureau,
  model: ReportModel,
  signer: Manifest['signer'],
  signatureOf: (manifest: string) => string,
): MadeDelivery {
  const events = eventsToTell(ledger, bureau.id);
  const withBallots = hasBallots(bureau, model);
  const ballots = withBallots ? ledger.countedPayloads(bureau.id) : [];
  const texts = [
    { name: eventsFile, text: events.map((event) => `${toldLine(event)}\n`).join('') },
    { name: reportFile, text: canonicalText(reportJson(model)) },
    { name: keysFile, text: canonicalText(keysOf(ledger, model)) },
    ...bureau.contests.map((contest) => ({ name: tableFile(contest), text: tableText(model, contest) })),
    ...(withBallots ? [{ name: ballotsFile, text: ballots.map((text) => `${text}\n`).join('') }] : []),
  ].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const { election, practice } = ledger;
  const manifest: Manifest = {
    format: deliveryFormat,
    election: { id: election.id, fingerprint: election.fingerprint },
    practice,
    bureau: bureau.id,
    report: { version: model.version, digest: model.digest },
    head: ledger.head(),
    ...{ events: events.length, ballots: ballots.length },
    files: texts.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text), sha256: sha256(text) })),
    signer,
  };
  const text = canonicalText(manifest);
  const signed = [
    { name: manifestFile, text },
    { name: signatureFile, text: signatureOf(text) },
  ];
  const files = [...texts, ...signed].map((one) => ({
    name: one.name,
    bytes: Buffer.from(one.text, 'utf8'),
  }));
  return { files, ballots: ballots.length, manifest };
}

/** The public key of each signature of the report, in their order. */
const keysOf = (ledger: Ledger, { signOff }: ReportModel): DeliveryKeys =>
  signOff.signatures.map(({ officer, key }) => {
    const own = ledger.signingKeys().find(({ id }) => id === key);
    if (own === undefined) throw new Error(`${officer} signed with a key that there is not`);
    return { officer, key, publicKey: Buffer.from(own.publicKey).toString('base64') };
  });
