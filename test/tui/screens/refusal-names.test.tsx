import { expect, test } from 'vitest';
import { languages } from '../../../src/base/language.ts';
import { tableRefusals } from '../../../src/count/double-entry.ts';
import { parsePackage } from '../../../src/election/parse-package.ts';
import { ProblemView } from '../../../src/tui/overlays/problem/problem-overlay.tsx';
import { bodyUi } from '../../../src/tui/widgets/frame-view.tsx';
import { cantonPackage } from '../../office/practice-canton.ts';
import { drawn, uiFor } from '../../support/ui.ts';

const parsed = parsePackage(cantonPackage);
if (!parsed.ok) throw new Error('no package');
const { election } = parsed.value;
const [bureau] = election.bureaus;
const [contest] = election.contests;
if (bureau === undefined || contest === undefined) throw new Error('an empty package');

const codes = [
  ...tableRefusals,
  ...['TABLE_MOVED_ON', 'TABLE_DRAFT_ELSEWHERE', 'BUREAU_COUNTS_BY_TABLE', 'BUREAU_COUNTS_BY_BALLOT'],
];

test.each(codes)('a refusal names contest and bureau as the screens do, not by id: %s', (code) => {
  for (const language of languages) {
    const ui = bodyUi(uiFor({ language, columns: 100 }));
    const params = { bureau: bureau.id, contest: contest.id, officer: 'anna', first: 'anna', second: 'bram' };
    for (const more of [{}, { bundle: 7 }]) {
      const problem = { code, params: { ...params, ...more, field: 'valid' } };
      const text = drawn(<ProblemView {...{ ui, election, problem }} />, ui.columns)
        .map((line) => line.replaceAll('│', '').trim())
        .join(' ');
      expect(text).toContain(bureau.name);
      if (!code.startsWith('BUREAU')) expect(text).toContain(contest.title[language] ?? contest.title.nl);
      expect(text).not.toMatch(new RegExp(`\\b(?:${bureau.id}|${contest.id})\\b`));
    }
  }
});
