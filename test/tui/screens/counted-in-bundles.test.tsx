/** What lies in agreed bundles, what of it counts, and what is left to key: three numbers, each under words of its own. */
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/base/language.ts';
import type { UrnSummary } from '../../../src/count/said-twice.ts';
import { findContest } from '../../../src/election/lookup.ts';
import { board } from '../../../src/office/board.ts';
import { bundlesOf, bundlesOnPaper } from '../../../src/office/bundle-list.ts';
import { decideSuspect, raiseSuspect } from '../../../src/office/suspects.ts';
import { undecidedOfBundle, undecidedOfPaper } from '../../../src/office/suspects-of-bundle.ts';
import { openSuspectsOf } from '../../../src/office/suspects-of-paper.ts';
import { sendTransfer } from '../../../src/office/transfers.ts';
import { urnBalance } from '../../../src/office/urn-balance.ts';
import { startBoard } from '../../../src/tui/screens/board/board-state.ts';
import { BoardView } from '../../../src/tui/screens/board/board-view.tsx';
import { BundleView } from '../../../src/tui/screens/bundle/bundle-view.tsx';
import { startBundles } from '../../../src/tui/screens/bundles/bundles-state.ts';
import { BundlesView } from '../../../src/tui/screens/bundles/bundles-view.tsx';
import { glyphSets } from '../../../src/tui/theme/glyphs.ts';
import { bundleAt, deskOf, keyTwice, type Room, room } from '../../office/bundle-office.ts';
import { done, place } from '../../office/paper-office.ts';
import { officer, paper } from '../../office/practice-canton.ts';
import { council, sayTwice, sharedPaperPackage } from '../../office/urn-office.ts';
import { drawn, type UiWishes, uiFor } from '../../support/ui.ts';
import { bundleDesk, chamber } from './paper-views.tsx';
import { noReports } from './report-boards.ts';

const stands = { state: 'stands', officers: ['anna', 'bram'] } as const;

const chamberOf = ({ ledger }: Room) => {
  const contest = findContest(ledger.election, place.contest);
  if (contest === undefined) throw new Error('no chamber');
  return contest;
};

function bundlesScreen(the: Room, wishes: UiWishes): string {
  const { ledger } = the;
  const contest = chamberOf(the);
  const ui = uiFor({ columns: 80, ...wishes });
  const shown = {
    ...{
      ui,
      election: ledger.election,
      contest,
      rows: bundlesOf(ledger, place),
      onPaper: bundlesOnPaper(ledger, place),
    },
    ...{ urn: urnBalance(ledger, place), sharing: [contest], raised: [], shift: null, isHeld: false },
    suspects: openSuspectsOf(ledger.election, ledger.openSuspects(), paper, contest),
    ofBundles: undecidedOfPaper(ledger, place),
    undecided: undecidedOfBundle(ledger, bundleAt(1)),
    ...{ officer: officer('anna'), state: startBundles() },
  };
  return drawn(<BundlesView {...shown} />, 80).join('\n');
}

function countedOnBoard({ ledger }: Room): string | undefined {
  const now = board(ledger);
  const view = (
    <BoardView
      reports={noReports}
      hints={0}
      ui={uiFor({ columns: 120 })}
      election={ledger.election}
      board={now}
      state={startBoard()}
    />
  );
  const row = drawn(view, 120).find((line) => line.slice(2).startsWith(`${paper} `));
  return row?.match(/ {2}([\d,]+) {2}/)?.[1];
}

describe('ballots in agreed bundles of which some are suspect', () => {
  const decide = (the: Room, suspect: number) =>
    done(
      decideSuspect(
        deskOf(the, 'chair'),
        { bureau: paper, suspect },
        {
          ...{ decision: { kind: 'blank' }, contested: false },
          initials: { members: ['AB', 'CD'], witness: null },
        },
      ),
    );

  test('are told with how many of them wait, which is what the board has counted less', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=2', 'suspect', 'suspect', 'suspect']);
    expect(bundlesScreen(the, {})).toMatch(/In agreed bundles 5 \(3 undecided\)/);
    expect(bundlesScreen(the, {})).toContain('3 suspect ones once they are decided: s');
    expect(countedOnBoard(the)).toBe('2');
    decide(the, 1);
    decide(the, 2);
    expect(bundlesScreen(the, {})).toMatch(/In agreed bundles 5 \(1 undecided\)/);
    expect(bundlesScreen(the, {})).toContain('1 suspect one once it is decided: s');
    expect(countedOnBoard(the)).toBe('4');
    decide(the, 3);
    expect(bundlesScreen(the, {})).toMatch(/In agreed bundles 5$/m);
    expect(bundlesScreen(the, {})).toContain('Agreed: all its ballots count.');
    expect(countedOnBoard(the)).toBe('5');
  });

  test('have transfers that are not matched beside what is left to key, also where no more is', () => {
    const the = room();
    keyTwice(the, ['CK=2', 'CK=2']);
    sayTwice(the, place, 9);
    expect(bundlesScreen(the, {})).toMatch(/7 of 9 left to key$/m);
    const envelope = { from: place, to: council, ballots: 7, note: '' };
    done(sendTransfer(the.ledger, the.clock, officer('anna'), envelope));
    expect(bundlesScreen(the, {})).toMatch(/7 of 9 left to key . Open transfers 1$/m);
  });

  test('are of the whole paper where contests share it, as the suspect ones are', () => {
    const the = room(undefined, sharedPaperPackage);
    keyTwice(the, ['CK=2', 'suspect']);
    keyTwice(the, ['GR=1', 'suspect', 'suspect'], bundleAt(1, council));
    expect(bundlesScreen(the, {})).toMatch(/In agreed bundles 5 \(3 undecided\)/);
    expect(countedOnBoard(the)).toBe('2');
    decide(the, 3);
    expect(bundlesScreen(the, {})).toMatch(/In agreed bundles 5 \(2 undecided\)/);
    expect(countedOnBoard(the)).toBe('3');
  });

  test('are none of those that were set aside by hand, which lie in no bundle', () => {
    const the = room();
    const { ledger, clock } = the;
    done(raiseSuspect(ledger, clock, officer('anna'), place, { ground: 'object', note: '' }));
    expect(bundlesScreen(the, {})).toMatch(/In agreed bundles 0$/m);
    expect(openSuspectsOf(ledger.election, ledger.openSuspects(), paper, chamberOf(the))).toBe(1);
  });

  test.each(languages)('are not called counted, as what the board has is (%s)', (language) => {
    const the = room();
    keyTwice(the, ['CK=2', 'suspect']);
    sayTwice(the, place, 9);
    const ui = uiFor({ language });
    const shown = bundlesScreen(the, { language });
    expect(shown).not.toContain(`${ui.t('board.counted')} `);
    const undecided = ui.t('bundles.undecided', { counted: 2, suspects: 1 });
    expect(shown).toContain(`${ui.t('bundles.in-agreed')} ${undecided}`);
    expect(undecided).not.toBe('2');
  });
});

test.each([
  ['is full at first', [], 9],
  ['has a track where ballots are keyed', ['CK=2', 'CK=2', 'CK=5'], 6],
  ['is empty once all are', Array.from({ length: 9 }, () => 'CK=2'), 0],
])('the gauge %s, in the list of bundles as at the line of one', (_what, ballots, left) => {
  for (const glyphs of ['unicode', 'ascii'] as const) {
    const the = room();
    sayTwice(the, place, 9);
    if (ballots.length > 0) keyTwice(the, ballots);
    const ui = uiFor({ columns: 80, glyphs });
    const { election, contest } = chamber;
    const line = drawn(
      <BundleView
        {...{ ui, election, contest, bundle: 2, entry: 1 }}
        urn={{ ...stands, found: 9, counted: ballots.length, isShared: false }}
        state={bundleDesk(chamber, [])}
      />,
      80,
    )[1];
    const { barSteps, barTrack } = glyphSets[glyphs];
    const full = barSteps.at(-1) ?? '';
    const cells = (left * 30) / 9;
    expect(line).toBe(`${full.repeat(cells)}${barTrack.repeat(30 - cells)} ${left} of 9 left to key`);
    expect(bundlesScreen(the, { glyphs }).split('\n')).toContain(line);
  }
});

describe('an entry while the number found does not stand', () => {
  const line = (urn: Pick<UrnSummary, 'state' | 'officers'>, language: Language): string => {
    const ui = uiFor({ columns: 80, language });
    const { election, contest } = chamber;
    const view = (
      <BundleView
        {...{ ui, election, contest, bundle: 2, entry: 1 }}
        urn={{ ...urn, found: undefined, counted: 0, isShared: false }}
        state={bundleDesk(chamber, [])}
      />
    );
    return drawn(view, 80)[1] ?? '';
  };

  test.each(languages)('says who has said it, and never that nobody did (%s)', (language) => {
    const unsaid = line({ state: 'unsaid', officers: [] }, language);
    const once = line({ state: 'said-once', officers: ['bram'] }, language);
    const differs = line({ state: 'differs', officers: ['anna', 'bram'] }, language);
    expect(new Set([unsaid, once, differs]).size).toBe(3);
    expect(once).toContain('bram');
    expect(differs).toContain('anna, bram');
    // There the key takes a ballot back.
    for (const text of [unsaid, once, differs]) expect(text).not.toContain('(u)');
  });
});

describe('the gauge of an entry', () => {
  const gauge = (isShared: boolean, wishes: UiWishes) => {
    const ui = uiFor({ columns: 80, ...wishes });
    const { election, contest } = chamber;
    const view = (
      <BundleView
        {...{ ui, election, contest, bundle: 2, entry: 1 }}
        urn={{ ...stands, found: 12_345, counted: 345, isShared }}
        state={bundleDesk(chamber, [])}
      />
    );
    return drawn(view, ui.columns)[1] ?? '';
  };

  test('says that it is of the whole paper where contests share it', () => {
    expect(gauge(true, {})).toMatch(/^█+[▏▎▍▌▋▊▉]?░* 12,000 of 12,345 of the whole paper left to key$/);
    expect(gauge(false, {})).toMatch(/^█+[▏▎▍▌▋▊▉]?░* 12,000 of 12,345 left to key$/);
  });

  test.each(languages)('says so where it is narrow too, if need be without a bar (%s)', (language) => {
    const ui = uiFor({ language });
    const words = (key: 'bundle.left' | 'bundle.left-of-paper') => ui.t(key, { left: 12_000, found: 12_345 });
    for (const columns of [58, 78, 118]) {
      const line = gauge(true, { language, columns }).replaceAll(/\s/g, ' ').trimEnd();
      expect(line.endsWith(words('bundle.left-of-paper').replaceAll(/\s/g, ' ')), line).toBe(true);
    }
    expect(words('bundle.left-of-paper')).not.toBe(words('bundle.left'));
  });
});
