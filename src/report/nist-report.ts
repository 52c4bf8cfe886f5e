/** A report as NIST SP 1500-100 version 2 has it, in JSON (docs/formats/nist-1500-100.md). */
import { localised } from '../base/language.ts';
import type { CountTable } from '../count/count-table.ts';
import type { Bureau, Contest } from '../election/election.ts';
import { findBureau, findContest, registeredIn } from '../election/lookup.ts';
import { isComplete } from '../office/completeness.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';
import type { ReportLanguages } from '../office/reporting/report-languages.ts';
import { bureauTables } from './bureau-tables.ts';
import { lastAct } from './last-act.ts';
import { namedOn, nistContests } from './nist-contests.ts';
import type { NistElection, NistReport, NistUnit } from './nist-schema.ts';
import { nistIdentifier, nistIds, nistName, nistText } from './nist-words.ts';

/** The totals of the report and the tables of counting bureaus that are in; texts in every language of the report. */
export function nistReport(model: ReportModel, languages: ReportLanguages): NistReport {
  const { election, bureau, practice, version, digest } = model;
  const { office } = election;
  const whole = bureau === null ? null : findBureau(election, bureau);
  if (whole === undefined) throw new Error(`${bureau}: no bureau of the election`);
  const contests = model.tables.map((total) => ({ contest: contestOf(model, total), total }));
  return {
    ...{ '@type': 'ElectionResults.ElectionReport', Format: 'precinct-level' },
    GeneratedDate: lastAct(model),
    ...(practice ? { IsTest: practice } : {}),
    ...{ Issuer: localised(office.name, languages[0]), IssuerAbbreviation: office.id },
    ...{ SequenceStart: 1, SequenceEnd: 1, Status: statusOf(model), VendorApplicationId: 'telbureau' },
    ExternalIdentifier: [
      nistIdentifier(digest, 'report-digest-sha-256'),
      nistIdentifier(`${version}`, 'report-version'),
    ],
    GpUnit: unitsOf(
      model,
      whole,
      contests.map(({ contest }) => contest),
      languages,
    ),
    Party: contests.flatMap(({ contest }) =>
      contest.lists.map(({ number, name }) => ({
        ...{ '@type': 'ElectionResults.Party' as const, '@id': nistIds.list(contest.id, number) },
        ...{ Name: nistText(languages, () => name) },
        ExternalIdentifier: [nistIdentifier(`${number}`, 'list-number')],
      })),
    ),
    Election: [
      {
        ...{ '@type': 'ElectionResults.Election', ElectionScopeId: nistIds.office },
        ...{ Name: nistName(languages, election.title), StartDate: election.date, EndDate: election.date },
        Type: 'general',
        ExternalIdentifier: [
          nistIdentifier(election.id, 'election'),
          nistIdentifier(election.fingerprint, 'election-package-sha-256'),
        ],
        Candidate: contests.flatMap(({ contest }) => candidatesOf(contest, languages)),
        Contest: contests.flatMap(({ contest, total }) => {
          const ofBureaus = bureauTables(model).filter((one) => one.contest === contest && whole === null);
          const tables = [
            { unit: whole === null ? nistIds.office : nistIds.bureau(whole.id), table: total },
            ...ofBureaus.map((one) => ({ unit: nistIds.bureau(one.bureau.id), table: one.table })),
          ];
          return nistContests(election, contest, tables, languages);
        }),
      },
    ],
  };
}

function contestOf({ election }: ReportModel, { contest: id }: CountTable): Contest {
  const contest = findContest(election, id);
  if (contest === undefined) throw new Error(`${id}: no contest of the election`);
  return contest;
}

/** Partial before every table is in; whole; signed; and whatever its state, a correction is one. */
function statusOf({ completeness, correction, signOff }: ReportModel): NistReport['Status'] {
  if (correction !== null) return 'correction';
  if (signOff.state === 'signed' || signOff.state === 'closed') return 'certified';
  return isComplete(completeness) ? 'unofficial-complete' : 'unofficial-partial';
}

/** The office, its counting bureaus or the one bureau that the report is of, and the constituencies. */
function unitsOf(
  { election }: ReportModel,
  whole: Bureau | null,
  contests: readonly Contest[],
  languages: ReportLanguages,
): NistUnit[] {
  const { office, bureaus } = election;
  const [language] = languages;
  const kind = { '@type': 'ElectionResults.ReportingUnit' } as const;
  const told = whole === null ? bureaus.filter(({ kind: of }) => of === 'counting') : [whole];
  return [
    {
      ...{ ...kind, '@id': nistIds.office },
      ...(office.level === 'municipality'
        ? { Type: 'municipality' as const }
        : { Type: 'other' as const, OtherType: office.level }),
      ...{ Name: localised(office.name, language), ExternalIdentifier: [nistIdentifier(office.id)] },
      VotersRegistered: bureaus.reduce((sum, bureau) => sum + registeredIn(bureau), 0),
      ComposingGpUnitIds: told.map(({ id }) => nistIds.bureau(id)),
    },
    ...told.map((bureau) => ({
      ...{ ...kind, '@id': nistIds.bureau(bureau.id), Type: 'other' as const },
      OtherType: bureau.kind === 'counting' ? 'counting-bureau' : 'digital-polling-station',
      ...{ Name: bureau.name, ExternalIdentifier: [nistIdentifier(bureau.id)] },
      VotersRegistered: registeredIn(bureau),
    })),
    ...contests.map(({ id, constituency }) => ({
      ...{ ...kind, '@id': nistIds.constituency(id), Type: 'other' as const, OtherType: 'constituency' },
      ...{ Name: localised(constituency.name, language) },
      ExternalIdentifier: [nistIdentifier(constituency.id)],
    })),
  ];
}

function candidatesOf(contest: Contest, languages: ReportLanguages): NistElection['Candidate'] {
  return contest.lists.flatMap((list) =>
    namedOn(list).map(({ kind, candidate: { number, name } }) => ({
      '@type': 'ElectionResults.Candidate' as const,
      '@id': nistIds.candidate(contest.id, list.number, kind, number),
      BallotName: nistText(languages, () => name),
      PartyId: nistIds.list(contest.id, list.number),
      ExternalIdentifier: [
        nistIdentifier(`${number}`, kind === 'E' ? 'effective-candidate' : 'substitute-candidate'),
      ],
    })),
  );
}
