/** The count of a report in the structure of EML 5 `510` (docs/formats/eml-510.md). */
import { type Language, localised } from '../base/language.ts';
import type { CountTable, ListCount } from '../count/count-table.ts';
import type { Bureau, Candidate, CandidateList, Contest } from '../election/election.ts';
import { findBureau, findContest, findList, registeredIn } from '../election/lookup.ts';
import { contestName } from '../i18n/contest-name.ts';
import type { ReportModel } from '../office/reporting/report-content.ts';
import type { ReportLanguages } from '../office/reporting/report-languages.ts';
import { bureauTables } from './bureau-tables.ts';
import { type XmlElement, xml, xmlText } from './xml.ts';

const emlNamespace = 'urn:oasis:names:tc:evs:schema:eml';
/** Ours: what EML has no place for. */
const ownNamespace = 'urn:telbureau:eml:1';

/** Names are in the first language of the report. */
export function eml510(model: ReportModel, [language]: ReportLanguages): string {
  const { election, version } = model;
  const { office } = election;
  return xmlText(
    xml('EML', { xmlns: emlNamespace, 'xmlns:tb': ownNamespace, Id: '510', SchemaVersion: '5.0' }, [
      xml('TransactionId', {}, version),
      xml('ManagingAuthority', {}, [
        xml('AuthorityIdentifier', { Id: office.id }, localised(office.name, language)),
        xml('AuthorityAddress', {}),
      ]),
      reportElement(model),
      xml('Count', {}, [
        xml('EventIdentifier', {}),
        xml('Election', {}, [
          xml('ElectionIdentifier', { Id: election.id }, [
            xml('ElectionName', {}, localised(election.title, language)),
          ]),
          xml(
            'Contests',
            {},
            model.tables.map((table) => contestElement(model, language, table)),
          ),
        ]),
      ]),
    ]),
  );
}

function reportElement({ election, bureau, version, practice, digest, signOff, completeness }: ReportModel) {
  return xml('tb:Report', {
    ...{ Date: election.date, Fingerprint: election.fingerprint, Practice: `${practice}` },
    ...{ Level: election.office.level, ...(bureau === null ? {} : { Bureau: bureau }) },
    ...{ Version: version, State: signOff.state, Digest: digest },
    ...{ Contests: completeness.contests, Agreed: completeness.agreed },
    ...{ SuspectsOpen: completeness.suspectsOpen, RemarksOwed: completeness.remarksOwed },
  });
}

function contestElement(model: ReportModel, language: Language, total: CountTable): XmlElement {
  const { election } = model;
  const contest = findContest(election, total.contest);
  if (contest === undefined) throw new Error(`${total.contest}: no contest of the election`);
  const whole = model.bureau === null ? undefined : findBureau(election, model.bureau);
  const bureaus = whole === undefined ? election.bureaus : [whole];
  const registered = (of: readonly Bureau[]): number =>
    of
      .filter(({ contests }) => contests.includes(contest.id))
      .reduce((sum, bureau) => sum + registeredIn(bureau), 0);
  return xml('Contest', {}, [
    xml('ContestIdentifier', { Id: contest.id }, [
      xml('ContestName', {}, contestName(election, contest, language)),
    ]),
    xml('TotalVotes', {}, votesOf(contest, total, registered(bureaus))),
    ...bureauTables(model)
      .filter((one) => one.contest === contest)
      .map(({ bureau, table }) =>
        xml('ReportingUnitVotes', {}, [
          xml('ReportingUnitIdentifier', { Id: bureau.id }, bureau.name),
          ...votesOf(contest, table, registered([bureau])),
        ]),
      ),
  ]);
}

/** A list, then its candidates, list after list: EML has them in one flat order. */
function votesOf(contest: Contest, table: CountTable, registered: number): readonly XmlElement[] {
  return [
    ...table.lists.flatMap((count) => {
      const list = findList(contest, count.number);
      if (list === undefined) throw new Error(`${contest.id}: no list ${count.number}`);
      return selectionsOf(list, count);
    }),
    xml('Cast', {}, registered),
    xml('TotalCounted', {}, table.valid),
    // One number by law (KWB 156 §1, 159, 161; LPKD 155 §3, 156, 161; BRU 91, 102).
    xml('RejectedVotes', { ReasonCode: 'blank-or-invalid' }, table.blankOrInvalid),
    xml('tb:Found', {}, table.found),
  ];
}

function selectionsOf(list: CandidateList, count: ListCount): readonly XmlElement[] {
  const named = (kind: 'E' | 'S', known: readonly Candidate[], votes: ListCount['effectives']) =>
    votes.map(({ number, votes: value }) => {
      const name = known.find((one) => one.number === number)?.name ?? '';
      return xml('Selection', {}, [
        xml('Candidate', {}, [
          xml('CandidateIdentifier', { Id: `L${list.number}-${kind}${number}` }, [
            xml('CandidateName', {}, name),
          ]),
        ]),
        xml('ValidVotes', {}, value),
      ]);
    });
  return [
    xml('Selection', {}, [
      xml('AffiliationIdentifier', { Id: list.number }, [xml('RegisteredName', {}, list.name)]),
      xml('ValidVotes', {}, count.electoralFigure),
      ...Object.entries(count.categories).map(([category, ballots]) =>
        xml('tb:Category', { Id: category }, ballots),
      ),
    ]),
    ...named('E', list.effectives, count.effectives),
    ...named('S', list.substitutes, count.substitutes),
  ];
}
