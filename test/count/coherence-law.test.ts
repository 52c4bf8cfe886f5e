/** What each coherence code compares, and where each law lays those figures down. */
import { expect, it } from 'vitest';
import { coherenceCodes } from '../../src/count/coherence-code.ts';

/**
 * Written down a second time, so that no article changes unseen: Kieswetboek; Lokaal en Provinciaal Kiesdecreet; Nieuw Brussels Gemeentelijk Kieswetboek; Code de la
 * démocratie locale. A code with no article is an instruction of 2024, or of the one region that has the rule.
 */
const codes = `
H1 COUNT_FOUND_NOT_SUM             found valid blankOrInvalid          KWB 159, 161; LPKD 156; BRU 91; CDLD L4144-7
H1 COUNT_BLANK_OR_INVALID_NOT_SUM  blankOrInvalid blank invalid        KWB 156 §1; LPKD 155 §3; BRU 91; CDLD L4144-7
H2 COUNT_VALID_NOT_SUM             valid electoralFigure               KWB 166; LPKD 165, 177; BRU 97; CDLD L4145-3
H2 COUNT_ELECTORAL_FIGURE_NOT_SUM  electoralFigure categories          KWB 166; LPKD 165, 177; BRU 97; CDLD L4145-3
H3 COUNT_CANDIDATE_OVER_BALLOTS    effectives substitutes categories   KWB 144, 156; LPKD 140, 155 §3; BRU 62, 91; CDLD L4144-7
H4 COUNT_VOTES_UNDER_BALLOTS       effectives substitutes categories   KWB 156, 157; LPKD 155 §3; BRU 91, 92; CDLD L4144-7
H5 COUNT_VOTES_OVER_POSSIBLE       effectives substitutes categories   KWB 144, 156; LPKD 140, 155 §3; BRU 62, 91; CDLD L4144-7
S1 COUNT_FOUND_NOT_DEPOSITED       found deposited                     KWB 147, 155; LPKD 142, 155 §2; BRU 73; CDLD —
S1 COUNT_STATION_NOT_DECLARED      ticked deposited                    KWB 147; LPKD 142; BRU 73; CDLD —
S2 COUNT_FOUND_OVER_REGISTERED     found registered                    KWB 149, 155; LPKD 155 §2; BRU 84; CDLD —
S3 COUNT_TICKED_NOT_DEPOSITED      ticked deposited                    KWB 147; LPKD 142; BRU 73; CDLD —
S4 COUNT_BLANK_OR_INVALID_UNUSUAL  blankOrInvalid found                KWB 161; LPKD 157; BRU 93; CDLD L4144-12
S5 COUNT_URN_OVER_LIMIT            found                               KWB —; LPKD —; BRU —; CDLD —
S5 COUNT_BUREAU_OVER_LIMIT         registered                          KWB 149; LPKD —; BRU 84; CDLD —
S6 COUNT_TRANSFERS_NOT_MATCHED     transferredOut transferredIn        KWB —; LPKD —; BRU —; CDLD L4144-4 to 6
`;

it('every code has its name, its figures and its articles, hard ones first', () => {
  const lines = codes
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/));

  expect(
    coherenceCodes.map(({ name, code, severity, law, fields }) => [
      `${name} ${code}`,
      severity,
      fields.join(' '),
      Object.entries(law)
        .map(([short, article]) => `${short} ${article}`)
        .join('; '),
    ]),
  ).toEqual(
    lines.map(([code = '', fields, articles]) => [
      code,
      code.startsWith('H') ? 'hard' : 'soft',
      fields,
      articles,
    ]),
  );
});
