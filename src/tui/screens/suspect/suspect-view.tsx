/** The form in which a suspect ballot is set aside, spoken to or decided. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Contest, Election } from '../../../election/election.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import type { SuspectRow } from '../../../office/suspect-ports.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { PickField } from '../../widgets/pick-field.tsx';
import { TextFieldView } from '../../widgets/text-field.tsx';
import { wrapWords, wrapWordsInto } from '../../widgets/wrap-words.ts';
import { fittingText } from '../bundle/ballot-text.ts';
import { quickExamples } from '../bundle/quick-examples.ts';
import { SuspectDetails } from '../suspects/suspect-details.tsx';
import { pickOptions } from './pick-options.ts';
import { type FieldName, isPick } from './suspect-fields.ts';
import { type SuspectForm, textOf, visibleFields } from './suspect-state.ts';
import { otherOnPaper, validEcho } from './valid-line.ts';

export interface SuspectViewProps {
  readonly ui: Ui;
  readonly election: Election;
  /** Those of the bureau. */
  readonly contests: readonly Contest[];
  /** null while it is not set aside yet. */
  readonly suspect: SuspectRow | null;
  readonly form: SuspectForm;
}

export function SuspectView({ ui, election, contests, suspect, form }: SuspectViewProps): ReactNode {
  const fields = visibleFields(form);
  const label = (name: FieldName): string => ui.t(`suspect.field.${name}`);
  const labelWidth = Math.max(...fields.map((name) => textWidth(label(name))));
  const contest = contests.find(({ id }) => id === suspect?.state.contest);
  const problem =
    form.problem === null
      ? []
      : textLines(ui, `${ui.glyphs.bad} ${ui.text(problemText(ui.t, form.problem.problem))}`);
  const wrong = form.problem?.field;
  const echo =
    contest !== undefined && fields.includes('choices')
      ? echoLines(ui, election, contest, form)
      : { lines: [], tone: 'quiet' as const };
  const air = isLow(ui) ? 0 : 1;
  const used = 1 + air * 2 + fields.length + problem.length + echo.lines.length;
  return (
    <Box flexDirection="column">
      <Line
        ui={ui}
        parts={[
          { text: ui.t(`suspect.title.${form.task}`, { suspect: suspect?.suspect ?? 0 }), tone: 'strong' },
        ]}
      />
      <Box flexDirection="column" marginTop={air}>
        {fields.map((name) =>
          isPick(name) ? (
            <PickField
              key={name}
              {...{ ui, label: label(name), labelWidth }}
              options={pickOptions(ui, election, contests, name)}
              chosen={form.picks[name]}
              focused={form.focus === name}
            />
          ) : (
            <Box key={name} flexDirection="column">
              <TextFieldView
                {...{ ui, label: label(name), labelWidth }}
                field={form.texts[name]}
                focused={form.focus === name}
              />
              {name === 'choices' ? <Texts ui={ui} {...echo} /> : null}
              {name === wrong ? <Texts ui={ui} lines={problem} tone="bad" /> : null}
            </Box>
          ),
        )}
        {wrong === null ? <Texts ui={ui} lines={problem} tone="bad" /> : null}
        {form.focus === 'member-witness' ? (
          <Line
            ui={ui}
            parts={[
              {
                text: ui.t(form.wasHeard ? 'suspect.witness-unsigned' : 'suspect.witness-empty'),
                tone: 'quiet',
              },
            ]}
          />
        ) : null}
      </Box>
      {suspect === null ? null : (
        <Box flexDirection="column" marginTop={air}>
          <SuspectDetails
            {...{ ui, election, suspect }}
            room={ui.screenReader ? Number.POSITIVE_INFINITY : Math.max(1, ui.rows - used - 1)}
          />
        </Box>
      )}
    </Box>
  );
}

const textLines = (ui: Ui, text: string): readonly string[] =>
  ui.screenReader ? [text] : wrapWords(text, ui.columns);

function Texts(props: {
  readonly ui: Ui;
  readonly lines: readonly string[];
  readonly tone: Tone;
}): ReactNode {
  const { ui, lines, tone } = props;
  return lines.length === 0 ? null : <Paragraph ui={ui} text={lines.join('\n')} tone={tone} />;
}

const mostEchoLines = 3;

/** What the line typed so far counts for, or why it cannot be on the paper; how it is typed while there is none. */
function echoLines(
  ui: Ui,
  election: Election,
  contest: Contest,
  form: SuspectForm,
): { readonly lines: readonly string[]; readonly tone: Tone } {
  const typed = textOf(form, 'choices');
  if (typed === '') {
    const other = otherOnPaper(election, contest);
    const hints = [
      ui.t('suspect.choices.hint', quickExamples(contest)),
      ...(other === undefined
        ? []
        : [ui.t('suspect.choices.other', { ...quickExamples(other), contest: other.id })]),
    ];
    return { lines: textLines(ui, hints.join(' ')), tone: 'quiet' };
  }
  const { texts, tone } = validEcho(ui, election, contest, typed);
  const sign = tone === 'bad' ? `${ui.glyphs.bad} ` : tone === 'good' ? `${ui.glyphs.good} ` : '';
  const text = sign + fittingText(texts, ui.columns - sign.length, mostEchoLines);
  if (ui.screenReader) return { lines: [text], tone };
  return {
    lines: wrapWordsInto(text, { columns: ui.columns, rows: mostEchoLines }, ui.glyphs.ellipsis),
    tone,
  };
}
