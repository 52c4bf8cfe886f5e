/** Soft codes and what was said to them: both numbers stand in the report (KWB 161). */
import { problemText } from '../../i18n/problem-text.ts';
import { translator } from '../../i18n/translate.ts';
import { type Block, heading, paragraph, table, texts } from './report-block.ts';
import { contestIn, placeLines, type ReportScope } from './report-scope.ts';

export function remarksSection(scope: ReportScope): readonly Block[] {
  const { model, tongue } = scope;
  const { say, lines, time } = tongue;
  const title = heading(1, say('remarks'));
  if (model.remarks.length === 0) return [title, paragraph(say('none'))];
  return [
    title,
    table(
      [
        ...(model.bureau === null ? [texts(say('bureau'), 34)] : []),
        texts(say('remark.finding')),
        texts(say('remark')),
      ],
      model.remarks.map(({ bureau, contest, code, figures, text, officer, at }) => ({
        cells: [
          ...(model.bureau === null ? [placeLines(scope, bureau, contest).slice(0, 1)] : []),
          [
            ...figures.flatMap((params) =>
              lines((language) =>
                problemText(translator(language), {
                  code,
                  params: { ...params, contest: contestIn(scope, contest, language) },
                }),
              ),
            ),
            `[${code}]`,
          ],
          text === null || officer === null || at === null
            ? say('remark.owed')
            : [text, say('by-at', { officer, at: time(at) })],
        ],
      })),
    ),
  ];
}
