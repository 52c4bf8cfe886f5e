/** The bundles of a contest, how many ballots they hold, and how many are left in the urn. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Shift } from '../../../count/bundle.ts';
import type { Contest, Election } from '../../../election/election.ts';
import type { BundleRow } from '../../../office/bundle-ports.ts';
import type { Officer } from '../../../office/officers.ts';
import { missingOfBundles } from '../../../office/presentable.ts';
import type { RaisedCode } from '../../../office/table-codes.ts';
import type { UrnBalance } from '../../../office/urn-balance.ts';
import { contestName, shortContestName } from '../../contest-name.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Figures, figuresHeight } from '../../widgets/figures.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { Column } from '../../widgets/table/columns.ts';
import { settle } from '../../widgets/table/list-position.ts';
import { rowRange } from '../../widgets/table/row-range.ts';
import { Table } from '../../widgets/table/table.tsx';
import { urnGauge } from '../../widgets/urn-gauge.ts';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { missingText } from '../tables/missing-text.ts';
import { stateTone, tableStateText } from '../tables/table-state-text.ts';
import { stepMessage } from './bundles-keys.ts';
import { type BundlesState, keyOfBundle, selectedBundle } from './bundles-state.ts';
import { unmatchedText, urnFigures, urnText } from './urn-text.ts';

export interface BundlesViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly contest: Contest;
  readonly rows: readonly BundleRow[];
  /** The bundles of all contests on its paper. */
  readonly onPaper: readonly BundleRow[];
  /** The contests that share its paper, and so its urns; just the one where it has a paper of its own. */
  readonly sharing: readonly Contest[];
  readonly urn: UrnBalance;
  /** Soft codes of the contest at the bureau. */
  readonly raised: readonly RaisedCode[];
  /** Suspect ballots of its paper that wait for a decision. */
  readonly suspects: number;
  /** Of them those that lie in bundles; the others were set aside by hand. */
  readonly ofBundles: number;
  /** Of these those of the selected bundle. */
  readonly undecided: number;
  /** Whether a suspect ballot that was set aside by hand keeps the bureau from its bundles. */
  readonly isHeld: boolean;
  /** Where the entries of the selected bundle are shifted. */
  readonly shift: Shift | null;
  readonly officer: Officer | null;
  readonly state: BundlesState;
}

export function BundlesView(props: BundlesViewProps): ReactNode {
  const { ui, election, contest, rows, urn, ofBundles, isHeld, sharing } = props;
  const { expected, counted } = urn;
  const unmatched = unmatchedText(ui, urn);
  const awaited = isHeld ? ui.t('tables.held-by-suspects') : urnText(ui, urn);
  const page = bundlesPage(props);
  const position = settle(props.state.position, rows.map(keyOfBundle), page);
  const paper = paperText(props);
  const { step, missing } = saidBelow(props);
  const range = rowRange(ui, position, page, rows.length);
  const air = isLow(ui) ? null : <Line ui={ui} parts={[]} />;
  return (
    <Box flexDirection="column">
      <Line ui={ui} parts={[{ text: contestName(ui, election, contest), tone: 'strong' }]} />
      {paper === '' ? null : <Line ui={ui} parts={[{ text: paper }]} />}
      <Figures ui={ui} figures={urnFigures(ui, urn, ofBundles)} />
      {isHeld || expected === undefined ? (
        <Line ui={ui} parts={[{ text: awaited, tone: 'warning' }]} />
      ) : (
        <Line
          ui={ui}
          parts={[
            ...urnGauge(
              { ...ui, columns: ui.columns - textWidth(unmatched) },
              { found: expected, left: Math.max(0, expected - counted), isShared: sharing.length > 1 },
            ),
            { text: unmatched, tone: 'warning' },
          ]}
        />
      )}
      {air}
      {rows.length === 0 ? (
        isHeld ? null : (
          <Paragraph ui={ui} text={ui.t('bundles.empty')} />
        )
      ) : (
        <Table
          ui={ui}
          columns={columns(ui)}
          rows={rows}
          keyOf={keyOfBundle}
          position={position}
          page={page}
        />
      )}
      {range === '' ? null : <Line ui={ui} parts={[{ text: range, tone: 'quiet' }]} />}
      {air}
      {step === '' ? null : <Paragraph ui={ui} text={step} tone="strong" />}
      {missing === '' ? null : <Paragraph ui={ui} text={missing} tone="quiet" />}
    </Box>
  );
}

/**
 * That the figures are of all contests on its paper, and which these are, by their ids where their names have no room in
 * one line; empty where it has a paper of its own.
 */
function paperText({ ui, election, sharing }: BundlesViewProps): string {
  if (sharing.length === 1) return '';
  const named = ui.t('bundles.of-paper', sharedPaper(ui, election, sharing));
  const ids = sharing.map(({ id }) => id).join(' + ');
  return textWidth(named) <= ui.columns ? named : ui.t('bundles.of-paper', { contests: ids });
}

/** The contests that share a paper. */
export const sharedPaper = (ui: Ui, election: Election, sharing: readonly Contest[]) => ({
  contests: sharing.map((one) => shortContestName(ui, election, one)).join(' + '),
});

/** Whose turn it is at the selected bundle, and what must come before the count is presented. */
function saidBelow(props: BundlesViewProps) {
  const { ui, rows, onPaper, urn, shift, undecided, officer, state } = props;
  const selected = selectedBundle(rows, state);
  const isUntouched = onPaper.length === 0 && urn.standing !== 'more' && urn.oversent === 0;
  const said =
    selected === undefined || officer === null
      ? null
      : stepMessage({ row: selected, shift, undecided }, officer);
  return {
    step: said === null ? '' : ui.text(ui.t(said.key, said.params)),
    missing: isUntouched ? '' : missingText(ui, missingOfBundles({ ...props, rows: onPaper })),
  };
}

/** Rows of bundles that are seen at once: what the rest leaves. */
export function bundlesPage(props: BundlesViewProps): number {
  const { ui, urn, ofBundles, sharing } = props;
  const { step, missing } = saidBelow(props);
  const linesOf = (text: string): number => (text === '' ? 0 : wrapWords(text, ui.columns).length);
  // As many for every bundle, so that the rows stay where they are while one goes through them.
  const stepRows = Math.max(linesOf(step), ui.columns < 72 ? 2 : 1);
  // The title, the gauge or who is awaited at the urns, the heads of the columns, and which rows are seen.
  const above = 4 + (sharing.length === 1 ? 0 : 1) + figuresHeight(ui, urnFigures(ui, urn, ofBundles));
  return Math.max(1, ui.rows - above - stepRows - linesOf(missing) - (isLow(ui) ? 0 : 2));
}

function columns(ui: Ui): readonly Column<BundleRow>[] {
  const count = (value: number | null): string => (value === null ? '' : ui.number(value));
  return [
    { id: 'bundle', title: ui.t('bundles.bundle'), align: 'right', text: ({ bundle }) => `${bundle}` },
    {
      id: 'state',
      title: ui.t('tables.state'),
      align: 'left',
      text: ({ summary }) => tableStateText(ui, summary),
      tone: ({ summary }) => stateTone(summary),
    },
    {
      id: 'ballots',
      title: ui.t('bundles.ballots'),
      align: 'right',
      // Suspect ones too: as many as lie in the bundle.
      text: ({ summary }) =>
        count(summary.ballots === null ? null : summary.ballots + (summary.suspects ?? 0)),
    },
    {
      id: 'suspects',
      title: ui.t('bundles.suspects'),
      align: 'right',
      text: ({ summary }) => count(summary.suspects),
      drop: 2,
    },
    {
      id: 'open',
      title: ui.t('tables.open'),
      align: 'right',
      text: ({ summary }) => ui.number(summary.open),
      tone: ({ summary }) => (summary.open === 0 ? 'quiet' : 'warning'),
    },
    {
      id: 'officers',
      title: ui.t('tables.officers'),
      align: 'left',
      text: ({ summary }) => ui.text(summary.officers.join(', ')),
      drop: 1,
    },
  ];
}
