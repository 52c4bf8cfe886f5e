/** Reports with everything in them that officers can say, around the figures of a real office. */
import { FieldKey } from '../../src/count/table-field.ts';
import { type BureauId, type ContestId, ListNumber } from '../../src/election/ids.ts';
import type { DisclosedReport } from '../../src/office/reporting/disclosure.ts';
import type { BureauPerson, SignOff } from '../../src/office/reporting/report-parts.ts';

const at = (minute: number): string => new Date(Date.UTC(2024, 9, 13, 16, minute)).toISOString();
const key = (letter: string): string => letter.repeat(64);

export const composition: readonly BureauPerson[] = [
  { name: 'Aagje Verbeeck', function: 'chair', list: null, account: 'chair' },
  { name: 'Émile Dûpont', function: 'secretary', list: null, account: 'anna' },
  { name: 'Bram Łukasz', function: 'assessor', list: null, account: 'bram' },
  { name: 'Cato Wuyts', function: 'assessor', list: null, account: null },
  { name: 'Dirk Özgür', function: 'substitute', list: null, account: null },
  { name: 'Eva Groß', function: 'witness', list: ListNumber.parse(1), account: 'eva' },
  { name: 'Filip Noël', function: 'witness', list: ListNumber.parse(4), account: null },
  { name: 'Greet Van den Abeele-De Ridder', function: 'witness', list: ListNumber.parse(12), account: null },
];

export const signed: SignOff = {
  state: 'signed',
  presented: { officer: 'anna', at: at(10) },
  returned: [{ officer: 'chair', at: at(14), reason: 'urn 2 must be counted again' }],
  initialled: { officer: 'chair', at: at(25) },
  signatures: [
    { officer: 'chair', at: at(31), role: 'chair', key: key('a1').slice(0, 64), signature: 'AAAA' },
    { officer: 'anna', at: at(32), role: 'member', key: key('b2').slice(0, 64), signature: 'AAAA' },
    { officer: 'eva', at: at(33), role: 'witness', key: key('c3').slice(0, 64), signature: 'AAAA' },
  ],
  unsigned: [
    { officer: 'chair', at: at(35), witness: 'Filip Noël', reason: 'left before the end of the count' },
  ],
  closed: null,
};

/** What an officer may type, and no page may take for anything but words. */
export const markup = '#read("/etc/passwd") $x^2$ *bold* _low_ @cite <label> \\ ` = // /* #pagebreak()';

/** The model with a person in every function, something said of every kind, and a correction. */
export function told(model: DisclosedReport, signOff: SignOff = model.signOff): DisclosedReport {
  const bureau = model.election.bureaus[0]?.id as BureauId;
  const other = model.election.bureaus[1]?.id as BureauId;
  const contest = model.election.contests[0]?.id as ContestId;
  const initials = { members: ['AV', 'ÉD'], witness: 'EG' } as const;
  const decision = { kind: 'invalid', ground: 'recognisable' } as const;
  const act = (minute: number) => ({ officer: 'chair', at: at(minute) });
  const suspect = { bureau, contest, otherGround: null, opinions: [], earlier: [], withdrawn: null };
  const where = { bureau, contest };
  return {
    ...{ ...model, composition, signOff, version: 2 },
    incidents: [
      {
        ...act(1),
        bureau,
        text: 'Power cut of five minutes; the emergency lamps were lit and no ballot was touched.',
      },
      { ...act(2), bureau: null, text: markup },
    ],
    objections: [
      {
        ...{ ...act(3), bureau, witness: 'Eva Groß' },
        text: 'The seal of the second envelope was not shown to the witnesses before it was broken.',
      },
    ],
    suspects: [
      {
        ...{ ...suspect, suspect: 1, state: 'decided', ground: 'recognisable', note: 'a name in the margin' },
        opinions: [{ witness: 'Eva Groß', opinion: 'it is a smear and no name' }],
        ...{ decision, contested: true, initials, ...act(5) },
      },
      {
        ...{ ...suspect, suspect: 2, state: 'decided', ground: 'altered', otherGround: 'object', note: '' },
        earlier: [{ decision, contested: false, initials, reason: 'a witness came' }],
        decision: { kind: 'valid', choices: `${contest}=3:E1` },
        ...{ contested: false, initials: { members: ['AV', 'BŁ'], witness: null }, ...act(6) },
      },
      {
        ...{ ...suspect, suspect: 7, state: 'withdrawn', ground: 'intention-unclear', note: 'torn' },
        ...{ decision: null, contested: null, initials: null, officer: null, at: null },
        opinions: [{ witness: 'Filip Noël', opinion: 'plainly a cross' }],
        withdrawn: { ...act(7), reason: 'set aside by mistake', withBundle: false },
      },
    ],
    remarks: [
      {
        ...{ ...where, code: 'COUNT_TICKED_NOT_DEPOSITED', ...act(8) },
        figures: [{ station: 1, found: 811, expected: 1812 }],
        text: 'An elector left with the ballot.',
      },
      {
        ...{ ...where, code: 'COUNT_STATION_NOT_DECLARED', officer: null, at: null, text: null },
        figures: [
          { station: 2, missing: 'both' },
          { station: 3, missing: 'ticked' },
        ],
      },
    ],
    transfers: [
      {
        ...{ transfer: 412, state: 'received', note: 'in urn 1', withdrawn: null, reason: null },
        from: { ...where, ballots: 2, officer: 'anna', at: at(9) },
        to: {
          bureau: other ?? bureau,
          contest,
          ballots: 2,
          officer: 'bram',
          at: at(11),
          note: 'one stuck in the fold',
        },
        earlier: [{ ballots: 1, officer: 'bram', at: at(10), note: 'the seal was whole' }],
      },
      {
        ...{ transfer: 413, state: 'sent', note: '', withdrawn: null, reason: null, earlier: [] },
        from: { ...where, ballots: null, officer: 'anna', at: at(12) },
        to: { bureau: other ?? bureau, contest, ballots: null, officer: null, at: null, note: null },
      },
    ],
    correction: {
      ...{ version: 1, digest: 'd'.repeat(64), reason: 'list 3 was read on the wrong line', ...act(28) },
      changes: [
        { ...where, field: FieldKey.parse('votes/3/E/2'), before: 1041, after: 1014 },
        { ...where, field: FieldKey.parse('category/3/headOnly'), before: null, after: 61 },
      ],
    },
  };
}
