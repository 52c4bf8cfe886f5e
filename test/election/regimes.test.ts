import { expect, test } from 'vitest';
import { fourCategories, type RegimeId, regimeIds, twoCategories } from '../../src/election/regime.ts';
import { regimes } from '../../src/election/regimes.ts';

/**
 * The table of election types as the laws have it, written out a second time: sorting and article of invalidity
 * (KWB 156-157; LPKD 155; BRU 91-92; CDLD L4144-7), formula, threshold (KWB 165bis; LPKD 178/1), last tie criterion
 * (KWB 168; LPKD 166, 180; BRU 98), transfer (KWB 172; LPKD 169, 184; BRU 99-101; CDLD L4145-12).
 */
const law: Readonly<Record<RegimeId, readonly [string, string, string, string | null, string, string]>> = {
  chamber: ['four', 'KWB 157', 'dhondt', '1/20', 'oldest-candidate', 'half-ordinary'],
  'flemish-parliament': ['four', 'KWB 157', 'dhondt', '1/20', 'oldest-candidate', 'half-ordinary'],
  'walloon-parliament': [
    'four',
    'KWB 157',
    'walloon-parliament-linked',
    '1/20',
    'oldest-candidate',
    'half-ordinary',
  ],
  'brussels-parliament': ['two', 'KWB 157', 'brussels-groups', '1/20', 'oldest-candidate', 'half-one-pool'],
  'german-community': ['two', 'KWB 157', 'dhondt', '1/20', 'oldest-candidate', 'half-one-pool'],
  european: ['four', 'KWB 157', 'dhondt', '1/20', 'oldest-candidate', 'half-ordinary'],
  'flemish-municipal': ['two', 'LPKD 155', 'imperiali', null, 'youngest-candidate', 'none'],
  'flemish-provincial': ['two', 'LPKD 155', 'dhondt', '1/20', 'youngest-candidate', 'none'],
  'flemish-district': ['two', 'LPKD 155', 'dhondt', null, 'youngest-candidate', 'none'],
  'walloon-municipal': ['two', 'CDLD L4144-7', 'imperiali', null, 'oldest-candidate', 'none'],
  'walloon-provincial': [
    'two',
    'CDLD L4144-7',
    'walloon-provincial-linked',
    null,
    'oldest-candidate',
    'none',
  ],
  'brussels-municipal': ['two', 'BRU 92', 'imperiali', null, 'oldest-candidate', 'half-product'],
  'german-municipal': ['two', 'CDLD L4144-7', 'dhondt', null, 'oldest-candidate', 'half-one-pool'],
  cpas: ['two', 'LPKD 155', 'imperiali', null, 'youngest-candidate', 'none'],
};

test.each(regimeIds)('the regime %s is as its law has it', (id) => {
  const { sorting, articles, formula, threshold, ties, transfer } = regimes[id];

  const share = threshold === null ? null : `${threshold.share.numerator}/${threshold.share.denominator}`;
  expect([sorting, articles.invalid, formula, share, ties.at(-1), transfer]).toEqual(law[id]);
});

test.each(regimeIds)('the regime %s fits together: categories with sorting, articles with rules', (id) => {
  const regime = regimes[id];

  expect(regime.id).toBe(id);
  expect(regime.categories).toEqual(regime.sorting === 'four' ? fourCategories : twoCategories);
  expect(regime.substitutes.kind === 'none').toBe(regime.sorting === 'two');
  expect(regime.articles.threshold === null).toBe(regime.threshold === null);
  expect(regime.articles.transfer === null).toBe(regime.transfer === 'none');
});

test('seats are supported only where a result from outside confirms them', () => {
  const unsupported = regimeIds.filter((id) => regimes[id].seatsVerified.state === 'not-yet-supported');

  expect(unsupported).toEqual([
    'brussels-parliament',
    'german-community',
    'flemish-provincial',
    'walloon-provincial',
    'german-municipal',
  ]);
});
