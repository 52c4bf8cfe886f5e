/** What is behind the figures of a bureau that counts ballot by ballot. */
import { describe, expect, it } from 'vitest';
import { type BundlesHistory, bundlesHistory } from '../../src/office/bundles-history.ts';
import {
  bundleAt,
  correct,
  decide,
  key,
  keyTwice,
  type Room,
  room,
  setAside,
  sitAt,
} from './bundle-office.ts';
import { codeOf, done, keyed, place, right } from './paper-office.ts';
import { digital1, officer } from './practice-canton.ts';
import { council } from './urn-office.ts';

const historyOf = (the: Room, name = 'audra') => done(bundlesHistory(the.ledger, officer(name), place));
const told = ({ bundles }: BundlesHistory) =>
  bundles.map(({ bundle, counted, happenings }) => ({
    ...{ bundle, counted },
    happenings: happenings.map(({ officer: who, act, status }) => [
      who,
      'entry' in act ? `${act.type} ${act.entry}` : act.type,
      status,
    ]),
  }));

describe('behind a figure counted ballot by ballot', () => {
  it('are the bundles that count: who keyed each entry, who keyed anew, who decided and who set aside', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5', 'CK=blank']);
    key(the, 'bram', ['CK=2', 'CK=2', 'CK=blank']);
    done(correct(the, 'bram', { 'ballot/2': 'CK=2:E1' }));
    done(decide(the, 'chair', 2, 'CK=5', 'the fold hid the list'));
    keyTwice(the, ['CK=2'], bundleAt(2));
    done(setAside(the, 'chair', 2, 'the wrong number on it'));
    keyTwice(the, ['CK=5', 'CK=5'], bundleAt(2));
    keyTwice(the, ['GR=1'], bundleAt(7, council));

    const history = historyOf(the);
    expect(told(history)).toEqual([
      {
        bundle: 1,
        counted: 3,
        happenings: [
          ['anna', 'entered 1', 'stands'],
          ['bram', 'entered 2', 'corrected'],
          ['bram', 'corrected 2', 'stands'],
          ['chair', 'decided', 'stands'],
        ],
      },
      {
        bundle: 2,
        counted: 2,
        happenings: [
          ['anna', 'entered 1', 'set-aside'],
          ['bram', 'entered 2', 'set-aside'],
          ['chair', 'reset', null],
          ['anna', 'entered 1', 'stands'],
          ['bram', 'entered 2', 'stands'],
        ],
      },
    ]);
    expect(history).toMatchObject({ table: { found: 5, valid: 4, blank: 1 }, beside: 0 });
    expect(history.bundles.flatMap(({ happenings }) => happenings.map(({ act }) => act))).toContainEqual({
      ...{ type: 'decided', reason: 'the fold hid the list' },
    });
    const [first] = history.bundles[0]?.happenings ?? [];
    expect(the.ledger.events({ before: (first?.event ?? 0) + 1, limit: 1 })[0]).toMatchObject({
      ...{ type: 'bundle-entered', officer: 'anna', at: first?.at },
    });
  });

  it('have nothing of what a ballot is, nor where it lies, nor what a bundle comes to', () => {
    const the = room();
    key(the, 'anna', ['CK=2:E1', 'CK=5:S3', 'CK=blank']);
    key(the, 'bram', ['CK=2:E1', 'CK=5', 'CK=blank']);
    done(decide(the, 'chair', 2, 'CK=5:S3'));
    const text = JSON.stringify(historyOf(the).bundles);
    for (const secret of ['CK=', ':E1', ':S3', 'blank', 'ballot/', 'place']) {
      expect(text).not.toContain(secret);
    }
  });

  it('say of a bundle that is not agreed who has keyed it, and not how many ballots', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5']);
    key(the, 'bram', ['CK=2', 'CK=5', 'CK=5'], bundleAt(3));
    done(sitAt(the, 'anna', 4));
    expect(told(historyOf(the))).toEqual([
      { bundle: 1, counted: null, happenings: [['anna', 'entered 1', 'open']] },
      { bundle: 3, counted: null, happenings: [['bram', 'entered 1', 'open']] },
    ]);
    expect(JSON.stringify(historyOf(the).bundles)).not.toMatch(/"ballots":\d/);
  });

  it('mark each entry that was keyed anew since, and what was keyed last as what stands or is open', () => {
    const the = room();
    key(the, 'anna', ['CK=2', 'CK=5', 'CK=blank']);
    key(the, 'bram', ['CK=2', 'CK=2', 'CK=blank']);
    done(correct(the, 'bram', { 'ballot/2': 'CK=2:E1' }));
    expect(told(historyOf(the))[0]?.happenings).toEqual([
      ['anna', 'entered 1', 'open'],
      ['bram', 'entered 2', 'corrected'],
      ['bram', 'corrected 2', 'open'],
    ]);
    done(correct(the, 'anna', { 'ballot/2': 'CK=2:E1' }));
    done(setAside(the, 'chair', 1, 'the wrong number on it'));
    keyTwice(the, ['CK=2']);
    expect(told(historyOf(the))[0]?.happenings.map(([, , status]) => status)).toEqual([
      ...['set-aside', 'set-aside', 'set-aside', 'set-aside', null, 'stands', 'stands'],
    ]);
  });

  it('are shown to whoever sees totals, of a bureau that counts so', () => {
    const the = room();
    expect(codeOf(bundlesHistory(the.ledger, officer('audra'), place))).toBe('TABLE_NOTHING_OPEN');
    keyed(the, 'anna', right);
    expect(codeOf(bundlesHistory(the.ledger, officer('audra'), place))).toBe('TABLE_NOTHING_OPEN');
    expect(codeOf(bundlesHistory(the.ledger, officer('audra'), { ...place, bureau: digital1 }))).toBe(
      'BUREAU_NOT_COUNTING',
    );
  });
});
