/**
 * The states of a report: the bureau presents it, whoever is to take it over returns it with reasons or initials it, all sign,
 * and it is closed (KWB 161; LPKD 157; BRU 93; CDLD L4144-11 to 12). What is wrong later is a correction: a new version,
 * the old one stays. Drawn in docs/states/report.md; a test walks every state with every happening.
 */
import { assertNever } from '../../base/assert-never.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { refusedBy } from '../../count/four-eyes.ts';
import { type Act, type BureauPerson, type Incident, notPresented, type Objection } from './report-parts.ts';
import { actOf, isSignedByAll, type ReportStanding, roleOf, witnessesAwaited } from './report-standing.ts';

export const reportHappenings = [
  'declare',
  'note',
  'object',
  'present',
  'return',
  'initial',
  'sign',
  'leave-unsigned',
  'close',
  'reopen',
] as const;

export type ReportHappening = Act &
  (
    | { readonly type: 'declare'; readonly people: readonly BureauPerson[] }
    | { readonly type: 'note'; readonly incident: Incident }
    | { readonly type: 'object'; readonly objection: Objection }
    | { readonly type: 'present' }
    | { readonly type: 'return'; readonly reason: string }
    | { readonly type: 'initial' }
    | { readonly type: 'sign'; readonly digest: string; readonly key: string; readonly signature: string }
    | { readonly type: 'leave-unsigned'; readonly witness: string; readonly reason: string }
    | { readonly type: 'close' }
    | { readonly type: 'reopen'; readonly reason: string }
  );

export const reportRefusals = [
  'REPORT_DELIVERED',
  'REPORT_FROZEN',
  'REPORT_BEING_SIGNED',
  'REPORT_PRESENTED',
  'REPORT_NOT_PRESENTED',
  'REPORT_INITIALLED',
  'REPORT_NOT_INITIALLED',
  'REPORT_SAME_OFFICER',
  'REPORT_NOT_OF_BUREAU',
  'REPORT_SIGNED_BEFORE',
  'REPORT_DIGEST_CHANGED',
  'REPORT_WITNESS_UNKNOWN',
  'REPORT_WITNESS_DONE',
  'REPORT_NOT_SIGNED',
  'REPORT_CLOSED',
] as const;
export type ReportRefusal = (typeof reportRefusals)[number];

type Outcome = Result<ReportStanding, ReportRefusal>;
type Of<Type extends ReportHappening['type']> = Extract<ReportHappening, { type: Type }>;

/** The standing after the happening, or why it cannot happen; it then leaves everything as it is. */
export function reportTransition(standing: ReportStanding, happening: ReportHappening): Outcome {
  if (standing.delivery !== null && happening.type !== 'close' && happening.type !== 'reopen') {
    return err('REPORT_DELIVERED');
  }
  switch (happening.type) {
    case 'declare':
      return isOpen(standing) ? ok({ ...standing, composition: happening.people }) : err('REPORT_FROZEN');
    case 'note': {
      const refusal = whyNothingIsAdded(standing);
      const incidents = [...standing.incidents, happening.incident];
      return refusal === null ? ok(withoutInitials({ ...standing, incidents })) : err(refusal);
    }
    case 'object': {
      const refusal = whyNothingIsAdded(standing);
      const objections = [...standing.objections, happening.objection];
      return refusal === null ? ok(withoutInitials({ ...standing, objections })) : err(refusal);
    }
    case 'present':
      return isOpen(standing)
        ? after(standing, { state: 'presented', presented: actOf(happening) })
        : err('REPORT_PRESENTED');
    case 'return':
      return takeBack(standing, happening);
    case 'initial':
      return initial(standing, happening);
    case 'sign':
      return sign(standing, happening);
    case 'leave-unsigned':
      return leaveUnsigned(standing, happening);
    case 'close':
      return close(standing, happening);
    case 'reopen':
      return reopen(standing, happening);
    default:
      return assertNever(happening);
  }
}

const isOpen = ({ signOff: { state } }: ReportStanding): boolean => state === 'draft' || state === 'returned';

const after = (standing: ReportStanding, changed: Partial<ReportStanding['signOff']>): Outcome =>
  ok({ ...standing, signOff: { ...standing.signOff, ...changed } });

/** What happened and what is objected to is part of what is signed: it can be added until the first signature. */
export function whyNothingIsAdded({ signOff }: ReportStanding): ReportRefusal | null {
  if (signOff.state === 'signed' || signOff.state === 'closed') return 'REPORT_FROZEN';
  return signOff.signatures.length > 0 ? 'REPORT_BEING_SIGNED' : null;
}

/** Initials are of the text that the chair took over (KWB 161): where something is added to it they stand no more. */
export const withoutInitials = (standing: ReportStanding): ReportStanding =>
  standing.signOff.state === 'initialled'
    ? { ...standing, signOff: { ...standing.signOff, state: 'presented', initialled: null } }
    : standing;

/** Also where some have signed: what they signed no longer stands, and stays in the record. */
function takeBack(standing: ReportStanding, happening: Of<'return'>): Outcome {
  const { state, returned } = standing.signOff;
  if (state !== 'presented' && state !== 'initialled') return err('REPORT_NOT_PRESENTED');
  const { reason } = happening;
  const signOff = {
    ...notPresented,
    state: 'returned',
    returned: [...returned, { ...actOf(happening), reason }],
  } as const;
  return ok({ ...standing, signOff, digest: null });
}

function initial(standing: ReportStanding, happening: Of<'initial'>): Outcome {
  const { state, presented } = standing.signOff;
  switch (state) {
    case 'draft':
    case 'returned':
      return err('REPORT_NOT_PRESENTED');
    case 'presented': {
      const barred = refusedBy(
        'report-initials',
        happening.officer,
        presented === null ? [] : [presented.officer],
      );
      return barred === null
        ? after(standing, { state: 'initialled', initialled: actOf(happening) })
        : err(barred);
    }
    case 'initialled':
    case 'signed':
    case 'closed':
      return err('REPORT_INITIALLED');
    default:
      return assertNever(state);
  }
}

/** Refuses where it is not initialled or is closed already; others of the bureau may add their signatures until then. */
function whyNothingIsSigned({ signOff: { state } }: ReportStanding): ReportRefusal | null {
  if (state === 'closed') return 'REPORT_CLOSED';
  return state === 'initialled' || state === 'signed' ? null : 'REPORT_NOT_INITIALLED';
}

function sign(standing: ReportStanding, happening: Of<'sign'>): Outcome {
  const refusal = whyNothingIsSigned(standing);
  if (refusal !== null) return err(refusal);
  const { officer, digest, key, signature } = happening;
  const { signatures, unsigned } = standing.signOff;
  const role = roleOf(standing.composition, officer);
  if (role === undefined) return err('REPORT_NOT_OF_BUREAU');
  const barred = refusedBy(
    'report-signature',
    officer,
    signatures.map((one) => one.officer),
  );
  if (barred !== null) return err(barred);
  if (standing.digest !== null && standing.digest !== digest) return err('REPORT_DIGEST_CHANGED');
  const name = standing.composition.find(({ account }) => account === officer)?.name;
  const signed = {
    ...standing,
    digest,
    signOff: {
      ...standing.signOff,
      signatures: [...signatures, { ...actOf(happening), role, key, signature }],
      // A witness who signs after all.
      unsigned: unsigned.filter(({ witness }) => witness !== name),
    },
  };
  return ok(completed(signed));
}

function leaveUnsigned(standing: ReportStanding, happening: Of<'leave-unsigned'>): Outcome {
  const refusal = whyNothingIsSigned(standing);
  if (refusal !== null) return err(refusal);
  const { witness, reason } = happening;
  const isWitness = standing.composition.some(
    ({ name, function: what }) => what === 'witness' && name === witness,
  );
  if (!isWitness) return err('REPORT_WITNESS_UNKNOWN');
  if (!witnessesAwaited(standing).some(({ name }) => name === witness)) return err('REPORT_WITNESS_DONE');
  const unsigned = [...standing.signOff.unsigned, { ...actOf(happening), witness, reason }];
  return ok(completed({ ...standing, signOff: { ...standing.signOff, unsigned } }));
}

const completed = (standing: ReportStanding): ReportStanding =>
  isSignedByAll(standing) ? { ...standing, signOff: { ...standing.signOff, state: 'signed' } } : standing;

function close(standing: ReportStanding, happening: Of<'close'>): Outcome {
  const { state } = standing.signOff;
  if (state === 'closed') return err('REPORT_CLOSED');
  return state === 'signed'
    ? after(standing, { state: 'closed', closed: actOf(happening) })
    : err('REPORT_NOT_SIGNED');
}

function reopen(standing: ReportStanding, happening: Of<'reopen'>): Outcome {
  const { version, digest, signOff } = standing;
  if (digest === null || (signOff.state !== 'signed' && signOff.state !== 'closed')) {
    return err('REPORT_NOT_SIGNED');
  }
  const { reason } = happening;
  // A delivered one is not worked at here: it is sent back, and waits for the bureau to deliver the next version.
  if (standing.delivery !== null) {
    const returned = [{ ...actOf(happening), reason }];
    const sentBack = { ...notPresented, state: 'returned', returned } as const;
    return ok({ ...standing, version: version + 1, signOff: sentBack, digest: null });
  }
  return ok({
    ...standing,
    version: version + 1,
    signOff: notPresented,
    digest: null,
    corrects: { ...actOf(happening), version, digest, reason },
  });
}
