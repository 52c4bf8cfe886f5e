/** What an officer gets on paper to sign in with the first time: a page a person, to be printed, folded and handed over. */
import { type Language, localised } from '../base/language.ts';
import type { Election } from '../election/election.ts';
import { formatDate } from '../i18n/format-time.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import type { HandedOut } from '../office/accounts.ts';
import type { Officer } from '../office/officers.ts';
import { passwordLength } from '../office/password-rules.ts';
import { may } from '../office/permissions.ts';

export interface EnvelopesOf {
  readonly election: Election;
  readonly practice: boolean;
  readonly language: Language;
}

/** Characters of a line: a sheet A4 in the letter of any printer. */
const width = 72;

/** The name of the file; `practice` stands in it, as in those of reports. */
export const envelopesName = ({ practice }: Pick<EnvelopesOf, 'practice'>): string =>
  `envelopes${practice ? '-practice' : ''}.txt`;

/** The text: a page an account, in the order given, form feeds between them, lines ended by LF. */
export function envelopes(of: EnvelopesOf, handedOut: readonly HandedOut[]): string {
  return handedOut.map((one) => `${pageOf(of, one).join('\n')}\n`).join('\f');
}

function pageOf({ election, practice, language }: EnvelopesOf, one: HandedOut): readonly string[] {
  const t = translator(language);
  const facts = [
    [t('envelope.person'), one.person],
    [t('envelope.role'), t(`role.${one.role}`)],
    [t('envelope.name'), one.name],
    [t('envelope.password'), one.password],
  ] as const;
  const labels = Math.max(...facts.map(([label]) => label.length));
  const steps = stepsOf(t, one);
  return [
    ...(practice ? [t('envelope.practice'), ''] : []),
    ...wrapped(localised(election.office.name, language), ''),
    ...wrapped(`${localised(election.title, language)}, ${formatDate(language, election.date)}`, ''),
    '',
    ...wrapped(t('envelope.title'), ''),
    '',
    ...facts.map(([label, fact]) => `  ${label.padEnd(labels)}  ${fact}`),
    '',
    t('envelope.first'),
    '',
    ...steps.flatMap((step, index) => [...wrapped(`${index + 1}. ${step}`, '   '), '']),
    ...wrapped(t('envelope.forgotten'), ''),
  ];
}

function stepsOf(t: Translate, officer: Officer): readonly string[] {
  return [
    t('envelope.step.sign-in'),
    t('envelope.step.own', { expected: passwordLength.least }),
    ...(may(officer, 'key.own') ? [t('envelope.step.key')] : []),
    t('envelope.step.destroy'),
  ];
}

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `${indent}${word}`);
  }
  return lines;
}
