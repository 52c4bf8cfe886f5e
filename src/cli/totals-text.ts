/** Count tables for a person: plain text that a terminal and a printer show alike. */
import type { Language } from '../base/language.ts';
import type { CandidateVotes, CountTable, ListCount } from '../count/count-table.ts';
import type { Candidate, CandidateList, Contest, Election } from '../election/election.ts';
import { findContest, findList } from '../election/lookup.ts';
import { fourCategories, twoCategories } from '../election/regime.ts';
import { contestName } from '../i18n/contest-name.ts';
import { formatCount, type Translate } from '../i18n/translate.ts';

type Row = readonly [label: string, figure: string];

export function totalsText(
  t: Translate,
  language: Language,
  election: Election,
  tables: readonly CountTable[],
  practice: boolean,
): string {
  const parts = tables.map((table) => {
    const contest = findContest(election, table.contest);
    if (contest === undefined)
      throw new Error(`a count table of contest ${table.contest}, which the election lacks`);
    return tableText(t, { language, election, contest }, table);
  });
  return `${practice ? `${t('cli.totals.practice')}\n\n` : ''}${parts.join('\n')}`;
}

interface Subject {
  readonly language: Language;
  readonly election: Election;
  readonly contest: Contest;
}

function tableText(t: Translate, { language, election, contest }: Subject, table: CountTable): string {
  const figure = (value: number | null) => (value === null ? '–' : formatCount(language, value));
  const head: readonly Row[] = [
    [t('cli.totals.found'), figure(table.found)],
    [t('cli.totals.valid'), figure(table.valid)],
    ...(table.blank === null
      ? []
      : [
          [t('cli.totals.blank'), figure(table.blank)] as const,
          [t('cli.totals.invalid'), figure(table.invalid)] as const,
        ]),
    [t('cli.totals.blank-or-invalid'), figure(table.blankOrInvalid)],
  ];
  const lists = table.lists.map((count) => listText(t, figure, findList(contest, count.number), count));
  const { level, id } = table.scope;
  const title = `${contest.id} ${contestName(election, contest, language)} · ${t(`cli.scope.${level}`, { id })}`;
  return `${title}\n${'─'.repeat([...title].length)}\n${rowsText(head)}\n${lists.join('\n')}`;
}

function listText(
  t: Translate,
  figure: (value: number) => string,
  list: CandidateList | undefined,
  count: ListCount,
): string {
  const categories = [...new Set([...fourCategories, ...twoCategories])].flatMap(
    (category): readonly Row[] => {
      const value = count.categories[category];
      return value === undefined ? [] : [[`  ${t(`category.${category}`)}`, figure(value)]];
    },
  );
  const candidates = (kind: 'E' | 'S', votes: readonly CandidateVotes[], known: readonly Candidate[]) =>
    votes.map((each): Row => {
      const name = known.find(({ number }) => number === each.number)?.name ?? '';
      return [`  ${kind}${each.number} ${name}`.trimEnd(), figure(each.votes)];
    });
  return rowsText([
    [
      t('said.of', { what: `${count.number} ${list?.name ?? ''}`, said: t('cli.totals.electoral-figure') }),
      figure(count.electoralFigure),
    ],
    ...categories,
    ...candidates('E', count.effectives, list?.effectives ?? []),
    ...candidates('S', count.substitutes, list?.substitutes ?? []),
  ]);
}

/** Labels left, figures right, on one line of 80 where the label leaves room. */
function rowsText(rows: readonly Row[]): string {
  return rows
    .map(([label, figure]) => `${label}${figure.padStart(Math.max(78 - label.length, figure.length + 1))}\n`)
    .join('');
}
