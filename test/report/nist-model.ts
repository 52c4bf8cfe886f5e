/**
 * The classes of NIST SP 1500-100 version 2 that a report of ours uses, as the published JSON schema of the model has them
 * (usnistgov/ElectionResultsReporting, NIST_V2_election_results_reporting.json): told here a second time and by hand, to
 * hold a document against it without anything of the program.
 */

interface ModelClass {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const modelClass = (required: string, optional = ''): ModelClass => ({
  required: required.split(' ').filter((name) => name !== ''),
  optional: optional.split(' ').filter((name) => name !== ''),
});

const ofAnyContest =
  'Abbreviation BallotSubTitle BallotTitle CountStatus ExternalIdentifier HasRotation OtherVoteVariation SequenceOrder ' +
  'SubUnitsReported SummaryCounts TotalSubUnits VoteVariation BallotSelection';

export const modelClasses: Readonly<Record<string, ModelClass>> = {
  ElectionReport: modelClass(
    'Format GeneratedDate Issuer IssuerAbbreviation SequenceEnd SequenceStart Status VendorApplicationId',
    'ExternalIdentifier IsTest Notes Person Signature TestType Election GpUnit Office OfficeGroup Party',
  ),
  Election: modelClass(
    'ElectionScopeId EndDate Name StartDate Type',
    'ContactInformation CountStatus ExternalIdentifier OtherType BallotStyle Candidate Contest',
  ),
  PartyContest: modelClass('ElectoralDistrictId Name @id', ofAnyContest),
  CandidateContest: modelClass(
    'VotesAllowed ElectoralDistrictId Name @id',
    `NumberElected NumberRunoff OfficeIds PrimaryPartyIds ${ofAnyContest}`,
  ),
  PartySelection: modelClass('PartyIds @id', 'SequenceOrder VoteCounts'),
  CandidateSelection: modelClass(
    'CandidateIds @id',
    'EndorsementPartyIds IsWriteIn SequenceOrder VoteCounts',
  ),
  VoteCounts: modelClass('Count Type', 'Device GpUnitId IsSuppressedForPrivacy OtherType'),
  SummaryCounts: modelClass(
    'Type',
    'BallotsCast BallotsOutstanding BallotsRejected Overvotes Undervotes WriteIns Device GpUnitId ' +
      'IsSuppressedForPrivacy OtherType',
  ),
  ReportingUnit: modelClass(
    'Type @id',
    'AuthorityIds ContactInformation CountStatus IsDistricted IsMailOnly Number OtherType SubUnitsReported TotalSubUnits ' +
      'VotersParticipated VotersRegistered ElectionAdministration PartyRegistration SpatialDimension ComposingGpUnitIds ' +
      'ExternalIdentifier Name SummaryCounts',
  ),
  Party: modelClass('Name @id', 'Abbreviation Color ExternalIdentifier IsWriteIn LogoUri'),
  Candidate: modelClass(
    'BallotName @id',
    'ExternalIdentifier FileDate IsIncumbent IsTopTicket PartyId PersonId PostElectionStatus PreElectionStatus ' +
      'ContactInformation',
  ),
  ExternalIdentifier: modelClass('Type Value', 'Label OtherType'),
  InternationalizedText: modelClass('Text', 'Label'),
  LanguageString: modelClass('Content Language'),
};

const countTypes =
  'absentee absentee-fwab absentee-in-person absentee-mail early election-day other provisional total uocava write-in';

/** The words that a property may have, by class and name. */
export const modelWords: Readonly<Record<string, string>> = {
  'ElectionReport.Format': 'precinct-level summary-contest',
  'ElectionReport.Status': 'certified correction pre-election recount unofficial-complete unofficial-partial',
  'Election.Type': 'general other partisan-primary-closed partisan-primary-open primary runoff special',
  'PartyContest.VoteVariation':
    '1-of-m approval borda cumulative majority n-of-m other plurality proportional range rcv super-majority',
  'VoteCounts.Type': countTypes,
  'SummaryCounts.Type': countTypes,
  'ExternalIdentifier.Type': 'fips local-level national-level ocd-id other state-level',
  'ReportingUnit.Type':
    'ballot-batch ballot-style-area borough city city-council combined-precinct congressional country county ' +
    'county-council drop-box judicial municipality other polling-place precinct school special split-precinct state ' +
    'state-house state-senate town township utility village vote-center ward water',
};

/** What the properties that name another part of the document point at. */
export const modelReferences: Readonly<Record<string, string>> = {
  ElectionScopeId: 'ReportingUnit',
  ElectoralDistrictId: 'ReportingUnit',
  GpUnitId: 'ReportingUnit',
  ComposingGpUnitIds: 'ReportingUnit',
  PartyId: 'Party',
  PartyIds: 'Party',
  CandidateIds: 'Candidate',
};
