/** Whose deliveries are taken: the key of a bureau, as two people have compared it by telephone, or from a list. */
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { BureauId } from '../../election/ids.ts';
import type { Officer } from '../officers.ts';
import { nameLimit } from '../officers.ts';
import { permit } from '../permissions.ts';
import type { Clock, Ledger } from '../ports.ts';
import { findReport } from '../record-report.ts';
import { keyId } from '../secret-digest.ts';
import { isStated, statedText } from '../table-texts.ts';
import { type SignerRole, signerRoles } from './delivery-events.ts';
import { publicKeyText } from './manifest.ts';

export interface SignerToTrust {
  readonly bureau: BureauId;
  /** SHA-256 of the public key, lower-case hex. */
  readonly key: string;
  readonly officer: string | null;
  readonly role: SignerRole | null;
}

/** The key as it was typed or read out: 64 hexadecimal digits, spaces between them or none; undefined of anything else. */
export function keyTyped(typed: string): string | undefined {
  const key = typed.replaceAll(/\s/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(key) ? key : undefined;
}

/** Trusts them, all or none; gives how many were not trusted before. `NOT_PERMITTED`, `BUREAU_UNKNOWN`. */
export function trustSigners(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  signers: readonly SignerToTrust[],
): Result<number, Problem> {
  const permitted = permit(officer, 'delivery.trust');
  if (!permitted.ok) return permitted;
  for (const { bureau } of signers) {
    const found = findReport(ledger.election, bureau);
    if (!found.ok) return found;
  }
  return ledger.transact((writer) => {
    const isNew = ({ bureau, key }: SignerToTrust): boolean =>
      !writer.trustedSigners(bureau).some((known) => known.key === key);
    let trusted = 0;
    for (const signer of signers) {
      if (!isNew(signer)) continue;
      const { bureau, key, officer: name, role } = signer;
      writer.append({
        ...{ type: 'signer-trusted', version: 1, at: clock.now(), officer: officer.name },
        data: { bureau, key, officer: name, role },
      });
      trusted += 1;
    }
    return ok(trusted);
  });
}

/**
 * Deliveries of that bureau signed with the key are taken no more, for a stated reason; what was taken stands. `NOT_PERMITTED`,
 * `TABLE_TEXT_MISSING`, `TABLE_TEXT_TOO_LONG`, `DELIVERY_SIGNER_NOT_TRUSTED`.
 */
export function distrustSigner(
  ledger: Ledger,
  clock: Clock,
  officer: Officer,
  { bureau, key }: Pick<SignerToTrust, 'bureau' | 'key'>,
  why: string,
): Result<undefined, Problem> {
  const permitted = permit(officer, 'delivery.trust');
  if (!permitted.ok) return permitted;
  const reason = statedText(why);
  if (!reason.ok) return reason;
  return ledger.transact((writer) => {
    if (!writer.trustedSigners(bureau).some((known) => known.key === key)) {
      return err({ code: 'DELIVERY_SIGNER_NOT_TRUSTED', params: { bureau, found: key } });
    }
    writer.append({
      ...{ type: 'signer-distrusted', version: 1, at: clock.now(), officer: officer.name },
      data: { bureau, key, reason: reason.value },
    });
    return ok(undefined);
  });
}

export const signersHeader = 'bureau,officer,role,publicKey';

/**
 * A list of signers as CSV, with commas or with the semicolons of a Belgian spreadsheet; `DELIVERY_TRUST_ROW` for the first
 * row that is none, with its line.
 */
export function signersInCsv(text: string): Result<readonly SignerToTrust[], Problem> {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/);
  const wrong = (index: number): Result<never, Problem> =>
    err({
      code: 'DELIVERY_TRUST_ROW',
      at: { line: index + 1 },
      params: { found: (lines[index] ?? '').slice(0, 60), expected: signersHeader },
    });
  const columns = signersHeader.split(',');
  const separator = [',', ';'].find((mark) => lines[0] === columns.join(mark));
  if (separator === undefined) return wrong(0);
  const signers: SignerToTrust[] = [];
  for (const [index, line] of lines.entries()) {
    // An empty row of a spreadsheet is written with its separators.
    if (index === 0 || line.replaceAll(separator, '') === '') continue;
    const [id, officer = '', role = '', publicKey, ...more] = line.split(separator);
    const bureau = BureauId.safeParse(id);
    const key = publicKeyText.safeParse(publicKey);
    const known = signerRoles.find((one) => one === role);
    const isRow = more.length === 0 && isStated(officer, nameLimit);
    if (!bureau.success || !key.success || known === undefined || !isRow) return wrong(index);
    signers.push({ bureau: bureau.data, officer, role: known, key: keyId(Buffer.from(key.data, 'base64')) });
  }
  return signers.length === 0 ? wrong(0) : ok(signers);
}
