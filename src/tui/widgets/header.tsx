/** The first line: where one is, whether this is practice, who is signed in, in which language. */
import type { ReactNode } from 'react';
import { cutText, textWidth } from '../theme/text-width.ts';
import type { Ui } from '../ui.ts';
import { Line, type Part } from './line.tsx';

export interface HeaderProps {
  readonly ui: Ui;
  /** From the office inwards; the last one is this screen. */
  readonly crumbs: readonly string[];
  readonly practice: boolean;
  readonly officer: string | null;
}

export function Header({ ui, crumbs, practice, officer }: HeaderProps): ReactNode {
  const end: readonly Part[] = [
    ...(practice
      ? [{ text: ` ${ui.glyphs.practice} ${ui.t('header.practice')} `, tone: 'banner' as const }]
      : []),
    ...(officer === null ? [] : [{ text: `  ${ui.text(officer)}`, tone: 'strong' as const }]),
    { text: `  ${ui.language.toUpperCase()}`, tone: 'quiet' },
  ];
  const room = ui.columns - 3 - end.reduce((sum, part) => sum + textWidth(part.text), 0);
  const trail = fitCrumbs(crumbs, room, ui);
  const used = trail.reduce((sum, part) => sum + textWidth(part.text), 0);
  return (
    <Line
      ui={ui}
      parts={[{ text: ' ' }, ...trail, { text: ' '.repeat(Math.max(1, room - used + 1)) }, ...end]}
    />
  );
}

/** Crumbs are not cut to fewer cells than these: the ids of contests stand, which tell them apart. */
const leastCrumb = 6;
const leastOfLast = 8;

/**
 * The breadcrumb in so many cells: where it is too long the first crumbs are cut, never the last; where that is not
 * enough the first ones are left out.
 */
function fitCrumbs(crumbs: readonly string[], room: number, ui: Ui): readonly Part[] {
  const between = ` ${ui.glyphs.crumb} `;
  const leastOf = (crumb: string, index: number): number =>
    Math.min(textWidth(crumb), index === crumbs.length - 1 ? leastOfLast : leastCrumb);
  const least = crumbs.reduce(
    (sum, crumb, index) => sum + leastOf(crumb, index),
    textWidth(between) * (crumbs.length - 1),
  );
  if (least > room && crumbs.length > 1) return fitCrumbs(crumbs.slice(1), room, ui);
  const full = crumbs.reduce(
    (sum, crumb) => sum + textWidth(crumb),
    textWidth(between) * (crumbs.length - 1),
  );
  let excess = full - room;
  const fitted = crumbs.map((crumb, index) => {
    if (excess <= 0) return crumb;
    const width = Math.max(leastOf(crumb, index), textWidth(crumb) - excess);
    excess -= textWidth(crumb) - width;
    return cutCrumb(crumb, width, ui.glyphs.ellipsis);
  });
  return fitted.flatMap((crumb, index): readonly Part[] => {
    const isLast = index === fitted.length - 1;
    const part = { text: crumb, tone: isLast ? ('accent' as const) : ('normal' as const) };
    return isLast ? [part] : [part, { text: between, tone: 'quiet' }];
  });
}

/** Bureaus are told apart by the number at the end of their name: it stays. */
function cutCrumb(crumb: string, width: number, ellipsis: string): string {
  const number = /\s\d+$/.exec(crumb)?.[0] ?? '';
  const room = width - textWidth(number);
  return room > textWidth(ellipsis)
    ? `${cutText(crumb.slice(0, crumb.length - number.length), room, ellipsis)}${number}`
    : cutText(crumb, width, ellipsis);
}
