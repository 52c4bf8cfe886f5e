/** Commands of sign-off that are refused: files that are no composition, digests that are none, acts at the wrong time. */
import type { MalformedRow } from './malformed-rows.ts';

const at = (verb: string, officer: string, ...rest: readonly string[]): readonly string[] => [
  ...['sign-off', verb, '--db', '@practice.db', '--bureau', 'TB-1', '--officer', officer, ...rest],
];

const file = (what: string, text: string, code: string, says: readonly string[]): MalformedRow => ({
  what: `a composition with ${what}`,
  args: at('compose', 'mira', '-'),
  stdin: text,
  exit: 3,
  code,
  says: ['-', ...says],
});

const act = (
  what: string,
  args: readonly string[],
  exit: 3 | 5,
  code: string,
  says: readonly string[],
): MalformedRow => ({ what, args, exit, code, says, signsIn: true });

const format = '"format": "telbureau-composition/1"';

export const malformedSignOffRows: readonly MalformedRow[] = [
  file('a comma too many', `{${format},}`, 'ELECTION_NOT_JSON', [':1']),
  file('its people twice', `{${format}, "people": [], "people": []}`, 'ELECTION_FIELD_TWICE', ['people']),
  file('no format', '{"people": []}', 'COMPOSITION_FIELD', ['format', 'telbureau-composition/1']),
  file('people who are no list', `{${format}, "people": {}}`, 'COMPOSITION_FIELD', ['people', 'array']),
  file(
    'a function that there is not',
    `{${format}, "people": [{"name": "A", "function": "clerk"}]}`,
    'COMPOSITION_FIELD',
    ['people[0].function', 'clerk', 'assessor'],
  ),
  file(
    'a list below 1',
    `{${format}, "people": [{"name": "A", "function": "witness", "list": 0}]}`,
    'COMPOSITION_FIELD',
    ['people[0].list', '0', '1'],
  ),
  file(
    'a field that nobody knows',
    `{${format}, "people": [{"name": "A", "function": "chair", "phone": "1"}]}`,
    'COMPOSITION_FIELD',
    ['people[0].phone', 'account'],
  ),
  {
    what: 'the status of a bureau that is not there',
    args: ['sign-off', 'status', '--db', '@practice.db', '--bureau', 'TB-9'],
    exit: 3,
    code: 'BUREAU_UNKNOWN',
    says: ['--bureau', 'TB-9', 'TB-1'],
  },
  act('a digest of five digits', at('sign', 'chair', '--digest', '12345'), 3, 'DIGEST_UNREADABLE', [
    '--digest',
    '12345',
    '64',
  ]),
  act(
    'a signature under a draft',
    at('sign', 'chair', '--digest', 'a'.repeat(64)),
    5,
    'REPORT_NOT_INITIALLED',
    ['TB-1', 'draft'],
  ),
  act('a report presented by who only enters', at('present', 'anna'), 5, 'NOT_PERMITTED', ['anna', 'chair']),
  act('a report presented before its table is agreed', at('present', 'mira'), 5, 'REPORT_NOT_READY', [
    'TB-1',
  ]),
  act('a draft returned', at('return', 'chair', '--reason', 'no'), 5, 'REPORT_NOT_PRESENTED', ['TB-1']),
  act('a draft initialled', at('initial', 'chair'), 5, 'REPORT_NOT_PRESENTED', ['TB-1', 'draft']),
  act('a draft closed', at('close', 'chair'), 5, 'REPORT_NOT_SIGNED', ['TB-1', 'draft']),
  act('a draft opened again', at('reopen', 'chair', '--reason', 'no'), 5, 'REPORT_NOT_SIGNED', ['TB-1']),
  act('an incident of nothing', at('note', 'mira', '--text', ' . '), 3, 'TABLE_TEXT_MISSING', ['--text']),
];
