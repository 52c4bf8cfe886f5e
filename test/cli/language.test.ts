import { expect, test } from 'vitest';
import { languages } from '../../src/base/language.ts';
import { commands } from '../../src/cli/commands.ts';
import { describeProblem } from '../../src/cli/describe-problem.ts';
import { commandHelp, programHelp } from '../../src/cli/help.ts';
import { languageOfEnvironment } from '../../src/cli/language-of-environment.ts';
import { translator } from '../../src/i18n/translate.ts';

test.each([
  [{ LANG: 'fr_BE.UTF-8' }, 'fr'],
  [{ LANG: 'de_BE' }, 'de'],
  [{ LANG: 'en' }, 'en'],
  [{ LANG: 'nl_BE@euro' }, 'nl'],
  [{ LANG: 'fr_BE', LC_MESSAGES: 'de_BE' }, 'de'],
  [{ LANG: 'fr_BE', LC_MESSAGES: 'de_BE', LC_ALL: 'en_GB' }, 'en'],
  [{ LANG: 'fr_BE', LC_ALL: '' }, 'fr'],
  [{ LC_ALL: 'C', LANG: 'fr_BE' }, 'nl'],
  [{ LANG: 'den_XX' }, 'nl'],
  [{}, 'nl'],
])('the locale %o speaks %s', (environment, language) => {
  expect(languageOfEnvironment(environment)).toBe(language);
});

test.each(languages)('the help in %s names every command and option and fits 80 columns', (language) => {
  const t = translator(language);

  for (const command of commands) {
    const help = commandHelp(t, command);
    for (const { name } of command.options) expect(help).toContain(`--${name}`);
    expect(help).toContain(t(command.text).slice(0, 20));
    const explained = help.split('\n').slice(1);
    for (const line of explained) expect(line.trim()).not.toMatch(/^[:;?!»](?: |$)/);
    expect(explained.filter((line) => line.length > 80)).toEqual([]);
  }
  const help = programHelp(t, commands);
  for (const command of commands) expect(help).toContain(['telbureau', ...command.words].join(' '));
  expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test.each(languages)('the help in %s says which roles may, and no others', (language) => {
  const t = translator(language);
  const helpOf = (...words: readonly string[]) => {
    const command = commands.find((one) => one.words.join() === words.join());
    if (command === undefined) throw new Error(words.join(' '));
    return commandHelp(t, command).replace(/\s+/g, ' ');
  };

  for (const [words, roles] of [
    [
      ['ballots', 'scan'],
      ['entry', 'member', 'chair'],
    ],
    [
      ['tally', 'enter'],
      ['entry', 'member', 'chair'],
    ],
    [['officers', 'add'], ['administrator']],
    [
      ['keys', 'export'],
      ['member', 'chair', 'witness'],
    ],
  ] as const)
    expect(helpOf(...words)).toContain(`: ${roles.map((role) => t(`role.${role}`)).join(', ')} --`);
});

test('where a problem stands is apart from what is said of it as the language has it', () => {
  const problem = { code: 'DELIVERY_LINE_DIFFERS', params: { found: 'a', expected: 'b' }, at: { line: 3 } };
  expect(describeProblem(translator('nl'), problem)).toMatch(/^regel 3: /);
  expect(describeProblem(translator('fr'), problem)).toMatch(/^ligne 3\u00a0: /);
  const inFile = { ...problem, at: { file: 'a.csv', line: 3 } };
  // As compilers write it, for editors, in every language.
  expect(describeProblem(translator('fr'), inFile)).toMatch(/^a\.csv:3: /);
});
