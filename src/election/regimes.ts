/**
 * The law of each regime as data. Sources by their short names: KWB Kieswetboek; LPKD Lokaal en Provinciaal
 * Kiesdecreet (Flanders); BRU Nieuw Brussels Gemeentelijk Kieswetboek; CDLD Code de la démocratie locale
 * (Wallonia), with the variants of the German-speaking Community; the parts of CDLD articles (L4145-6 §2) are
 * inferred from its order. [knowledge] marks what was not read in a law text, [secondary] what was read only in a
 * description of the law: a person must be able to change both, and they are changed here alone.
 */
import {
  type Disclosure,
  fourCategories,
  type Regime,
  type RegimeArticles,
  type RegimeId,
  type TieCriterion,
  twoCategories,
} from './regime.ts';

const fivePercent = { numerator: 1, denominator: 20 } as const;
/** KWB 168; BRU 98. */
const oldestLast: readonly TieCriterion[] = [
  'electoral-figure',
  'candidate-with-most-votes',
  'oldest-candidate',
];
/** LPKD 166, 180. */
const youngestLast: readonly TieCriterion[] = [
  'electoral-figure',
  'candidate-with-most-votes',
  'youngest-candidate',
];

/**
 * What all bodies with separate substitutes share: four categories (KWB 156), half transfer (KWB 172-173bis), ties
 * (KWB 168). KWB is the Chamber's law; that the others follow it in these is [knowledge, medium].
 */
const withSubstitutes = {
  sorting: 'four',
  categories: fourCategories,
  formula: 'dhondt',
  ties: oldestLast,
  transfer: 'half-ordinary',
  blankAndInvalid: 'sum',
} as const;
/** What all bodies without them share: two categories (LPKD 155, BRU 91, CDLD L4144-7). */
const withoutSubstitutes = {
  sorting: 'two',
  categories: twoCategories,
  substitutes: { kind: 'none' },
  blankAndInvalid: 'sum',
} as const;

/**
 * Law of 7 February 2014 on automated voting, art. 11: results of a given polling station may not be told. It is of all
 * elections but the local ones; that it holds for each of these bodies is [knowledge, medium].
 */
const neverByFederalLaw: Disclosure = { fewestVoters: null, article: 'W2014 11' };
/** Digitaal Kiesdecreet (Flanders), art. 22: from 500 voters on. */
const fromFiveHundred: Disclosure = { fewestVoters: 500, article: 'DKD 22' };
/** No rule was found: Wallonia votes on paper, and the laws of the other bodies were not read for it. */
const noRuleFound: Disclosure = { fewestVoters: null, article: null };

const kwbArticles: RegimeArticles = {
  code: 'KWB',
  sorting: 'KWB 156',
  blank: 'KWB 157',
  invalid: 'KWB 157',
  seats: 'KWB 167',
  threshold: 'KWB 165bis',
  ties: 'KWB 168',
  transfer: 'KWB 172-173bis',
};
const flemishMunicipalArticles: RegimeArticles = {
  code: 'LPKD',
  sorting: 'LPKD 155',
  blank: 'LPKD 155',
  invalid: 'LPKD 155',
  seats: 'LPKD 166',
  threshold: null,
  ties: 'LPKD 166',
  transfer: null,
};
const walloonArticles: RegimeArticles = {
  code: 'CDLD',
  sorting: 'CDLD L4144-7',
  blank: 'CDLD L4144-7',
  invalid: 'CDLD L4144-7', // [knowledge, medium] its definition of an invalid ballot, L4112-18, was not read
  seats: 'CDLD L4145-6',
  threshold: null,
  ties: 'CDLD L4145-6',
  transfer: null,
};

export const regimes: Readonly<Record<RegimeId, Regime>> = {
  chamber: {
    ...withSubstitutes,
    id: 'chamber',
    substitutes: { kind: 'half-and-one', fewest: 6 }, // KWB 117
    threshold: { share: fivePercent, base: 'constituency' },
    articles: kwbArticles,
    disclosure: neverByFederalLaw,
    seatsVerified: {
      state: 'verified',
      against: 'Chamber 2014, 2019: seats; 2024: seats, transfers, elected',
    },
  },
  'flemish-parliament': {
    ...withSubstitutes,
    id: 'flemish-parliament',
    substitutes: { kind: 'as-many', fewest: 4, most: 16 }, // [secondary]
    threshold: { share: fivePercent, base: 'constituency' },
    articles: kwbArticles, // [knowledge, medium] laws of its own, which follow KWB article by article
    disclosure: neverByFederalLaw,
    seatsVerified: { state: 'verified', against: 'Flemish Parliament 2004 to 2019: seats' },
  },
  'walloon-parliament': {
    ...withSubstitutes,
    id: 'walloon-parliament',
    formula: 'walloon-parliament-linked',
    substitutes: { kind: 'as-many', fewest: 4, most: 16 }, // [secondary]
    threshold: { share: fivePercent, base: 'province' },
    // [knowledge, medium] laws of its own; of its linked lists only a description was read, 66 % of a divisor included
    articles: { ...kwbArticles, seats: 'elections.fgov.be' },
    disclosure: neverByFederalLaw,
    seatsVerified: {
      state: 'verified',
      against: 'Walloon Parliament 2004 to 2019, 45 constituencies: seats',
    },
  },
  'brussels-parliament': {
    ...withoutSubstitutes, // [secondary] no substitutes since 2018/2019
    id: 'brussels-parliament',
    formula: 'brussels-groups',
    threshold: { share: fivePercent, base: 'language-group' },
    ties: oldestLast, // [knowledge, medium]
    transfer: 'half-one-pool', // [knowledge, low]
    articles: kwbArticles, // [knowledge, medium] law of its own, as KWB
    disclosure: neverByFederalLaw,
    seatsVerified: { state: 'not-yet-supported' },
  },
  'german-community': {
    ...withoutSubstitutes, // [knowledge, medium]
    id: 'german-community',
    formula: 'dhondt', // [knowledge, high]
    threshold: { share: fivePercent, base: 'constituency' }, // [knowledge, medium]
    ties: oldestLast, // [knowledge, medium]
    transfer: 'half-one-pool', // [knowledge, low]
    articles: kwbArticles, // [knowledge, medium] law of its own, as KWB
    disclosure: neverByFederalLaw,
    seatsVerified: { state: 'not-yet-supported' },
  },
  european: {
    ...withSubstitutes,
    id: 'european',
    substitutes: { kind: 'half-and-one', fewest: 6 }, // [secondary]
    threshold: { share: fivePercent, base: 'college' }, // [knowledge, medium]
    articles: kwbArticles, // [knowledge, medium] a law of its own, which follows KWB article by article
    disclosure: neverByFederalLaw,
    seatsVerified: { state: 'verified', against: 'European Parliament 1994 to 2019: seats' },
  },
  'flemish-municipal': {
    ...withoutSubstitutes,
    id: 'flemish-municipal',
    formula: 'imperiali',
    threshold: null,
    ties: youngestLast,
    transfer: 'none', // abolished in 2021, LPKD 169
    articles: flemishMunicipalArticles,
    disclosure: fromFiveHundred,
    seatsVerified: { state: 'verified', against: '586 municipalities 1988; Aalst and Zonhoven 2024: seats' },
  },
  'flemish-provincial': {
    ...withoutSubstitutes,
    id: 'flemish-provincial',
    formula: 'dhondt',
    threshold: { share: fivePercent, base: 'constituency' },
    ties: youngestLast,
    transfer: 'none', // abolished in 2021, LPKD 184
    articles: {
      ...flemishMunicipalArticles,
      seats: 'LPKD 179',
      threshold: 'LPKD 178/1',
      ties: 'LPKD 180',
    },
    disclosure: fromFiveHundred,
    seatsVerified: { state: 'not-yet-supported' },
  },
  'flemish-district': {
    ...withoutSubstitutes,
    id: 'flemish-district',
    formula: 'dhondt',
    threshold: null,
    ties: youngestLast, // [knowledge, medium]
    transfer: 'none',
    articles: { ...flemishMunicipalArticles, seats: 'LPKD 175 5°' },
    disclosure: fromFiveHundred,
    seatsVerified: { state: 'verified', against: 'nine Antwerp districts 2000: seats' },
  },
  'walloon-municipal': {
    ...withoutSubstitutes,
    id: 'walloon-municipal',
    formula: 'imperiali',
    threshold: null,
    ties: oldestLast, // CDLD L4145-6: decimals, then the electoral figure; what follows is [knowledge, medium]
    transfer: 'none', // abolished in 2018, CDLD L4145-12 repealed
    articles: walloonArticles,
    disclosure: noRuleFound,
    seatsVerified: { state: 'verified', against: '586 municipalities 1988: seats' },
  },
  'walloon-provincial': {
    ...withoutSubstitutes,
    id: 'walloon-provincial',
    formula: 'walloon-provincial-linked',
    threshold: null,
    ties: oldestLast, // as walloon-municipal
    transfer: 'none', // abolished in 2018
    articles: { ...walloonArticles, seats: 'CDLD L4145-6 §3, L4145-17 to 20' },
    disclosure: noRuleFound,
    seatsVerified: { state: 'not-yet-supported' },
  },
  'brussels-municipal': {
    ...withoutSubstitutes,
    id: 'brussels-municipal',
    formula: 'imperiali',
    threshold: null,
    ties: oldestLast,
    transfer: 'half-product',
    articles: {
      code: 'BRU',
      sorting: 'BRU 91',
      blank: 'BRU 92',
      invalid: 'BRU 92',
      seats: 'BRU 98',
      threshold: null,
      ties: 'BRU 98',
      transfer: 'BRU 99-101',
    },
    disclosure: { fewestVoters: null, article: 'BRU 74' },
    seatsVerified: { state: 'verified', against: '586 municipalities 1988: seats' },
  },
  'german-municipal': {
    ...withoutSubstitutes,
    id: 'german-municipal',
    formula: 'dhondt', // CDLD L4145-6, variant of the German-speaking Community, since 2016
    threshold: null,
    ties: oldestLast, // [knowledge, medium] as CDLD
    transfer: 'half-one-pool', // CDLD L4145-12, same variant; [knowledge, medium] the pool, read in part
    articles: { ...walloonArticles, transfer: 'CDLD L4145-12' },
    disclosure: noRuleFound,
    seatsVerified: { state: 'not-yet-supported' },
  },
  cpas: {
    ...withoutSubstitutes,
    id: 'cpas',
    formula: 'imperiali',
    threshold: null,
    ties: youngestLast, // [knowledge, medium] as LPKD; Comines-Warneton lies in Wallonia
    transfer: 'none', // as LPKD 169
    articles: flemishMunicipalArticles, // [knowledge, medium] for Comines-Warneton, which votes under CDLD
    disclosure: noRuleFound,
    seatsVerified: { state: 'verified', against: 'eight councils, as their municipalities: seats' },
  },
};
