/** The signatures, and boxes for those that are still to come (KWB 161; LPKD 156-157). */
import type { BureauPerson, Signature, SignOff } from '../../office/reporting/report-parts.ts';
import { functionIn } from './composition-section.ts';
import { type Block, heading, type Said, type SignatureBox } from './report-block.ts';
import type { ReportScope } from './report-scope.ts';

export function signatureSection(scope: ReportScope): readonly Block[] {
  const { say } = scope.tongue;
  return [
    heading(1, say('signatures')),
    { kind: 'signed', text: say('signatures.what') },
    { kind: 'signatures', boxes: boxesOf(scope) },
  ];
}

/**
 * What is signed, in the order in which it was; then a box for the chair, for the secretary or a second member, for
 * everybody else who signs on paper and for each witness, whoever of them has not signed; the reason of a witness who did not.
 */
function boxesOf(scope: ReportScope): readonly SignatureBox[] {
  const { model, tongue } = scope;
  const { signatures, unsigned } = model.signOff;
  const hasSigned = ({ account }: BureauPerson) =>
    account !== null && signatures.some(({ officer }) => officer === account);
  const people = model.composition.filter((person) => person.function !== 'substitute' && !hasSigned(person));
  const refused = people.filter(({ name }) => unsigned.some(({ witness }) => witness === name));
  const awaited = people.filter((person) => !refused.includes(person));
  const isSigned = (role: Signature['role']) => signatures.some((one) => one.role === role);
  const chair = isSigned('chair') ? undefined : awaited.find((person) => person.function === 'chair');
  const second = isSigned('member')
    ? undefined
    : (awaited.find((person) => person.function === 'secretary') ??
      awaited.find((person) => person.function === 'assessor' && person.account === null));
  const others = awaited.filter(
    (person) =>
      person !== chair && person !== second && (person.function === 'witness' || person.account === null),
  );
  const unsignedBox = ({ witness, reason, officer, at }: SignOff['unsigned'][number]): SignatureBox => {
    const person = refused.find(({ name }) => name === witness);
    const role = person === undefined ? tongue.say('signature.witness') : roleSaid(scope, person);
    // Who has no account signs on paper, if at all: there must be a line for it.
    const onPaper = person?.account === null;
    const said = tongue.say(onPaper ? 'signature.not-in-program' : 'signature.refused');
    const lines = [said, reason, tongue.say('by-at', { officer, at: tongue.time(at) })];
    return { role, name: witness, lines, key: null, empty: onPaper };
  };
  return [
    ...signatures.map((signature) => signedBox(scope, signature)),
    ...(isSigned('chair') ? [] : [emptyBox(tongue.say('signature.chair'), chair?.name ?? '')]),
    ...(isSigned('member') ? [] : [emptyBox(tongue.say('signature.second'), second?.name ?? '')]),
    ...others.map((person) => emptyBox(roleSaid(scope, person), person.name)),
    ...unsigned.map(unsignedBox),
  ];
}

const emptyBox = (role: Said, name: string): SignatureBox => ({
  ...{ role, name, lines: [], key: null, empty: true },
});

function signedBox(scope: ReportScope, { officer, at, role, key }: Signature): SignatureBox {
  const { model, tongue } = scope;
  const person = model.composition.find(({ account }) => account === officer);
  return {
    role: person === undefined ? tongue.say(`signature.${role}`) : roleSaid(scope, person),
    name: person === undefined ? officer : `${person.name} (${officer})`,
    lines: [tongue.time(at), tongue.say('signature.key')],
    ...{ key, empty: false },
  };
}

/** At the head of a box, with a capital. */
const roleSaid = ({ tongue }: ReportScope, person: BureauPerson): Said =>
  tongue.each((language) => {
    const role = functionIn(language, person);
    return role.charAt(0).toUpperCase() + role.slice(1);
  });
