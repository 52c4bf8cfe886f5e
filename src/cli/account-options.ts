/** What the commands about people have in common: their options, and where on the command line something is wrong. */
import { locate, type Problem } from '../base/problem.ts';
import type { Option } from './command.ts';

/** An administrator, who does it to the account of somebody else. */
export const administratorOption = {
  name: 'officer',
  value: { kind: 'text', label: 'NAME' },
  required: true,
  text: 'cli.option.administrator',
  act: 'account.manage',
} as const satisfies Option;

/** An officer, who does it to what is their own. */
export const ownOfficerOption = {
  name: 'officer',
  value: { kind: 'text', label: 'NAME' },
  required: true,
  text: 'cli.option.own-officer',
} as const satisfies Option;

/** The same, whose own is a signing key. */
export const keyOwnerOption = { ...ownOfficerOption, act: 'key.own' } as const satisfies Option;

export const accountOption = {
  name: 'name',
  value: { kind: 'text', label: 'NAME' },
  required: true,
  text: 'cli.option.account',
} as const satisfies Option;

export const newNameOption = { ...accountOption, text: 'cli.option.new-name' } as const satisfies Option;

export const personOption = {
  name: 'person',
  value: { kind: 'text', label: 'TEXT' },
  required: true,
  text: 'cli.option.person',
} as const satisfies Option;

export const reasonOption = {
  name: 'reason',
  value: { kind: 'text', label: 'TEXT' },
  required: true,
  text: 'cli.option.reason',
} as const satisfies Option;

const places: Readonly<Record<string, string>> = {
  NOT_PERMITTED: '--officer',
  KEY_NONE: '--officer',
  KEY_DOES_NOT_OPEN: '--officer',
  KEY_CHANGED_MEANWHILE: '--officer',
  OFFICER_SIGN_IN_REFUSED: '--officer',
  OFFICER_MUST_WAIT: '--officer',
  ACCOUNT_PERSON: '--person',
  TABLE_TEXT_MISSING: '--reason',
  TABLE_TEXT_TOO_LONG: '--reason',
  ACCOUNT_NAME: '--name',
  ACCOUNT_EXISTS: '--name',
  ACCOUNT_UNKNOWN: '--name',
  ACCOUNT_OWN: '--name',
  ACCOUNT_NOT_CLOSED: '--name',
  OFFICER_ACCOUNT_CLOSED: '--name',
};

/** The problem at the option that it is about, where it is about one. */
export function atItsOption(problem: Problem): Problem {
  const path = places[problem.code];
  return path === undefined ? problem : locate(problem, { path });
}
