/** Where the report of a bureau or of the office stands: what was done with its current version, and what was said for it. */
import type { BureauId } from '../../election/ids.ts';
import {
  type Act,
  type BureauFunction,
  type BureauPerson,
  type Correction,
  type Incident,
  notPresented,
  type Objection,
  type Signature,
  type SignOff,
} from './report-parts.ts';

/** Of which bureau a report is; null: of the whole office. */
export type ReportOf = BureauId | null;

export interface ReportStanding {
  /** 1, and one more with every correction. */
  readonly version: number;
  readonly signOff: SignOff;
  /** Under which the first signature of this version was made; null before. */
  readonly digest: string | null;
  /** Who sits in the bureau, as it was declared last. */
  readonly composition: readonly BureauPerson[];
  /** Those noted for this report, oldest first, of every version. */
  readonly incidents: readonly Incident[];
  readonly objections: readonly Objection[];
  /** Why the version before was opened again; null of version 1. */
  readonly corrects: Omit<Correction, 'changes'> | null;
  /** SHA-256 of the manifest of the delivery with which it came; null where the bureau counts here. */
  readonly delivery: string | null;
}

/** Of a report with which nothing was done. */
export const untouchedReport: ReportStanding = {
  ...{ version: 1, signOff: notPresented, digest: null },
  ...{ composition: [], incidents: [], objections: [], corrects: null, delivery: null },
};

/** Whether nothing that the report says may change here: it was presented and not returned since, or it was delivered. */
export const isFrozen = ({
  signOff: { state },
  delivery,
}: Pick<ReportStanding, 'signOff' | 'delivery'>): boolean =>
  delivery !== null || (state !== 'draft' && state !== 'returned');

const roles: Readonly<Record<BureauFunction, Signature['role']>> = {
  chair: 'chair',
  secretary: 'member',
  assessor: 'member',
  substitute: 'member',
  witness: 'witness',
};

/** In which role the officer signs the report, by what they are in the bureau; undefined of who is not declared there. */
export const roleOf = (
  composition: readonly BureauPerson[],
  officer: string,
): Signature['role'] | undefined => {
  const person = composition.find(({ account }) => account === officer);
  return person === undefined ? undefined : roles[person.function];
};

/** Those whom the law wants and who are not there to sign with an account: a chair, and a secretary or second member. */
export const missingSigners = (composition: readonly BureauPerson[]): readonly ('chair' | 'member')[] =>
  (['chair', 'member'] as const).filter(
    (role) => !composition.some(({ account, function: name }) => account !== null && roles[name] === role),
  );

/** Witnesses of the composition of whom it is not said yet whether they sign. */
export const witnessesAwaited = ({
  composition,
  signOff,
}: Pick<ReportStanding, 'composition' | 'signOff'>): readonly BureauPerson[] =>
  composition.filter(
    ({ name, account, function: what }) =>
      what === 'witness' &&
      !signOff.unsigned.some(({ witness }) => witness === name) &&
      !signOff.signatures.some(({ officer }) => officer === account),
  );

/**
 * Whether all have signed whom the law wants: the chair, the secretary or a second member, and every witness who is
 * present, or it is said why not (KWB 161, 162; LPKD 156, 157; BRU 93; CDLD L4144-11).
 */
export const isSignedByAll = (standing: Pick<ReportStanding, 'composition' | 'signOff'>): boolean =>
  missingRoles(standing).length === 0 && witnessesAwaited(standing).length === 0;

/** In which roles nobody has signed yet whom the law wants to. */
export const missingRoles = ({ signOff }: Pick<ReportStanding, 'signOff'>): readonly ('chair' | 'member')[] =>
  (['chair', 'member'] as const).filter(
    (role) => !signOff.signatures.some((signature) => signature.role === role),
  );

/** The act of a happening. */
export const actOf = ({ officer, at }: Act): Act => ({ officer, at });
