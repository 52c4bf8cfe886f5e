/**
 * What we write of NIST SP 1500-100 version 2, class by class: the names, what is required and the words of its lists are
 * those of the published model (docs/formats/nist-1500-100.md), the choice among them ours.
 */
import { z } from 'zod';

const count = z.int().min(0);
const text = z.string().min(1);
const typed = (name: string) => ({ '@type': z.literal(`ElectionResults.${name}`) });

const internationalizedText = z.strictObject({
  ...typed('InternationalizedText'),
  Text: z.array(z.strictObject({ ...typed('LanguageString'), Content: z.string(), Language: text })).min(1),
});
const externalIdentifier = z.strictObject({
  ...{ ...typed('ExternalIdentifier'), Type: z.enum(['local-level', 'other']) },
  ...{ OtherType: text.exactOptional(), Value: text },
});
const reportingUnit = z.strictObject({
  ...{ ...typed('ReportingUnit'), '@id': text, Type: z.enum(['municipality', 'other']) },
  ...{ OtherType: text.exactOptional(), Name: z.string(), ExternalIdentifier: z.array(externalIdentifier) },
  ...{ VotersRegistered: count.exactOptional(), ComposingGpUnitIds: z.array(text).exactOptional() },
});
const party = z.strictObject({
  ...{ ...typed('Party'), '@id': text, Name: internationalizedText },
  ExternalIdentifier: z.array(externalIdentifier),
});
const candidate = z.strictObject({
  ...{ ...typed('Candidate'), '@id': text, BallotName: internationalizedText, PartyId: text },
  ExternalIdentifier: z.array(externalIdentifier),
});
const voteCounts = z.strictObject({
  ...{ ...typed('VoteCounts'), GpUnitId: text, Type: z.enum(['total', 'other']) },
  ...{ OtherType: text.exactOptional(), Count: count },
});
const summaryCounts = z.strictObject({
  ...{ ...typed('SummaryCounts'), GpUnitId: text, Type: z.literal('total') },
  ...{ BallotsCast: count, BallotsRejected: count },
});
const contest = {
  ...{ '@id': text, Name: z.string(), BallotTitle: internationalizedText, ElectoralDistrictId: text },
  ...{ VoteVariation: z.literal('proportional'), ExternalIdentifier: z.array(externalIdentifier) },
};
const partyContest = z.strictObject({
  ...{ ...typed('PartyContest'), ...contest, SummaryCounts: z.array(summaryCounts) },
  BallotSelection: z.array(
    z.strictObject({
      ...{ ...typed('PartySelection'), '@id': text, PartyIds: z.array(text).min(1) },
      VoteCounts: z.array(voteCounts),
    }),
  ),
});
const candidateContest = z.strictObject({
  ...{ ...typed('CandidateContest'), ...contest, VotesAllowed: count, NumberElected: count },
  BallotSelection: z.array(
    z.strictObject({
      ...{ ...typed('CandidateSelection'), '@id': text, CandidateIds: z.array(text).min(1) },
      VoteCounts: z.array(voteCounts),
    }),
  ),
});

export const nistReportSchema = z.strictObject({
  ...typed('ElectionReport'),
  Format: z.literal('precinct-level'),
  GeneratedDate: z.iso.datetime(),
  IsTest: z.literal(true).exactOptional(),
  Issuer: text,
  IssuerAbbreviation: text,
  SequenceStart: z.literal(1),
  SequenceEnd: z.literal(1),
  Status: z.enum(['unofficial-partial', 'unofficial-complete', 'certified', 'correction']),
  VendorApplicationId: text,
  ExternalIdentifier: z.array(externalIdentifier),
  GpUnit: z.array(reportingUnit),
  Party: z.array(party),
  Election: z
    .array(
      z.strictObject({
        ...{ ...typed('Election'), ElectionScopeId: text, Name: internationalizedText },
        ...{ StartDate: z.iso.date(), EndDate: z.iso.date(), Type: z.literal('general') },
        ...{ ExternalIdentifier: z.array(externalIdentifier), Candidate: z.array(candidate) },
        Contest: z.array(z.union([partyContest, candidateContest])),
      }),
    )
    .length(1),
});

export type NistReport = z.infer<typeof nistReportSchema>;
export type NistElection = NistReport['Election'][number];
export type NistContest = NistElection['Contest'][number];
export type NistUnit = NistReport['GpUnit'][number];
