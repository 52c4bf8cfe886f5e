/** What is behind a figure that was counted ballot by ballot, a row each: a bundle, and what happened to it below it. */

import type { BundleHappening, BundlesHistory, CountedBundle } from '../../../office/bundles-history.ts';
import { settle } from '../../widgets/table/list-position.ts';
import type { Listed } from '../../widgets/table/listed.ts';

export type BundleFigureRow =
  | { readonly type: 'bundle'; readonly key: string; readonly bundle: CountedBundle }
  | { readonly type: 'happening'; readonly key: string; readonly happening: BundleHappening }
  /** Ballots of the suspect pile that were decided. */
  | { readonly type: 'beside'; readonly key: string; readonly ballots: number };

export function bundleFigureRows({ bundles, beside }: BundlesHistory): readonly BundleFigureRow[] {
  const rows = bundles.flatMap((bundle): readonly BundleFigureRow[] => [
    { type: 'bundle', key: `bundle ${bundle.bundle}`, bundle },
    ...bundle.happenings.map(
      (happening): BundleFigureRow => ({ type: 'happening', key: `event ${happening.event}`, happening }),
    ),
  ]);
  return beside === 0 ? rows : [...rows, { type: 'beside', key: 'beside', ballots: beside }];
}

export const keyOfBundleFigure = ({ key }: BundleFigureRow): string => key;

/** The selected row. */
export function selectedBundleFigure(
  rows: readonly BundleFigureRow[],
  { position }: Listed,
): BundleFigureRow | undefined {
  return rows[settle(position, rows.map(keyOfBundleFigure), 1).row];
}

/** Why a place was decided, or the bundle set aside; empty for what needs no reason. */
export const reasonOfRow = (row: BundleFigureRow): string =>
  row.type === 'happening' && 'reason' in row.happening.act ? row.happening.act.reason : '';
