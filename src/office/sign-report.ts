/** Signing a report: the chair, the secretary or a second member, and the witnesses who are present (KWB 161, 162; LPKD 156, 157; BRU 93; CDLD L4144-11). */
import type { KeyObject } from 'node:crypto';
import type { Problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { Officer } from './officers.ts';
import { permit } from './permissions.ts';
import type { Clock, Ledger } from './ports.ts';
import { recordOf, type SeenReport, whyChanged } from './present-report.ts';
import { actNow, findReport, recordReport, reportProblem } from './record-report.ts';
import { contentText, reportContent } from './reporting/report-model.ts';
import { isReportSignature, signatureOf } from './reporting/report-signature.ts';
import { type ReportOf, type ReportStanding, roleOf } from './reporting/report-standing.ts';
import { reportTransition } from './reporting/report-transition.ts';
import { witnessLimit } from './suspect-texts.ts';
import { statedText } from './table-texts.ts';
import { namesOfWitnesses, sameName, witnessUnknown } from './witness-named.ts';

/** Who signs, and the key that their passphrase has opened. */
export interface Signer {
  readonly officer: Officer;
  readonly key: { readonly id: string; readonly privateKey: KeyObject };
}

/**
 * Signs the report that the officer has seen, in the role that they have in its composition. With the last signature that the
 * law wants it is signed; others of the bureau may sign until it is closed. `NOT_PERMITTED`, `BUREAU_UNKNOWN`,
 * `REPORT_KEY_NOT_OWN`, `REPORT_KEY_REVOKED`, `REPORT_NOT_INITIALLED`, `REPORT_CLOSED`, `REPORT_NOT_OF_BUREAU`,
 * `REPORT_SIGNED_BEFORE`, `REPORT_DIGEST_CHANGED` with both digests.
 */
export function signReport(
  ledger: Ledger,
  clock: Clock,
  { officer, key }: Signer,
  seen: SeenReport,
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'report.sign');
  if (!permitted.ok) return permitted;
  const { bureau, digest } = seen;
  const found = findReport(ledger.election, bureau);
  if (!found.ok) return found;
  const { election } = ledger;
  return ledger.transact((writer) => {
    const standing = writer.report(bureau);
    const { version } = standing;
    const own = writer.signingKeys().find(({ id }) => id === key.id);
    if (own?.officer !== officer.name) return err(reportProblem('REPORT_KEY_NOT_OWN', bureau, standing));
    if (own.revoked !== null) return err(reportProblem('REPORT_KEY_REVOKED', bureau, standing));
    const act = actNow(clock, officer);
    const role = roleOf(standing.composition, officer.name);
    const signed = { fingerprint: election.fingerprint, bureau, version, digest, role: role ?? 'witness' };
    const signature = signatureOf(key.privateKey, signed);
    if (!isReportSignature(own.publicKey, signed, signature)) {
      return err(reportProblem('REPORT_KEY_NOT_OWN', bureau, standing));
    }
    // Why it cannot be signed at all goes before why not this.
    const allowed = reportTransition(standing, { type: 'sign', ...act, digest, key: key.id, signature });
    if (!allowed.ok && allowed.error !== 'REPORT_DIGEST_CHANGED') {
      return err(reportProblem(allowed.error, bureau, standing));
    }
    const record = recordOf(ledger, writer);
    const changed = whyChanged(record, seen);
    if (changed !== null) return err(changed);
    const isFirst = standing.digest === null;
    return recordReport(writer, {
      ...{ type: 'report-signed', ...act },
      data: {
        ...{ bureau, version, digest, key: key.id, signature },
        ...(isFirst ? { content: contentText(reportContent(record, bureau), election) } : {}),
      },
    });
  });
}

/**
 * Records that a witness of the composition is present and does not sign here, and why: they refuse, or sign on paper.
 * `NOT_PERMITTED`, `TABLE_TEXT_MISSING`, `TABLE_TEXT_TOO_LONG`, `REPORT_NOT_INITIALLED`, `REPORT_CLOSED`,
 * `REPORT_WITNESS_UNKNOWN`, `REPORT_WITNESS_DONE`.
 */
export function recordUnsigned(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  bureau: ReportOf,
  said: { readonly witness: string; readonly reason: string },
): Result<ReportStanding, Problem> {
  const permitted = permit(officer, 'report.unsigned');
  if (!permitted.ok) return permitted;
  const witness = statedText(said.witness, witnessLimit);
  if (!witness.ok) return witness;
  const reason = statedText(said.reason);
  if (!reason.ok) return reason;
  return ledger.transact((writer) => {
    const { version, composition } = writer.report(bureau);
    const named = sameName(namesOfWitnesses(composition), witness.value) ?? witness.value;
    const after = recordReport(writer, {
      ...{ type: 'witness-unsigned', ...actNow(clock, officer) },
      data: { bureau, version, witness: named, reason: reason.value },
    });
    // Only the composition knows whom the typed name can be.
    return !after.ok && after.error.code === 'REPORT_WITNESS_UNKNOWN'
      ? err(witnessUnknown(composition, bureau, witness.value))
      : after;
  });
}
