/** Suspect and contested ballots with what was decided of them (KWB 158-159; LPKD 155 §4-5, 8; BRU 91 §2; CDLD L4144-8). */
import { classify } from '../../ballot/classify.ts';
import type { Language } from '../../base/language.ts';
import type { SuspectRuling } from '../../count/suspect.ts';
import { validChoices } from '../../count/suspect-ruling.ts';
import type { Candidate, Contest } from '../../election/election.ts';
import { findContest, findList } from '../../election/lookup.ts';
import { regimes } from '../../election/regimes.ts';
import { reportWord } from '../../i18n/report/report-words.ts';
import { translator } from '../../i18n/translate.ts';
import type { ReportedSuspect } from '../../office/reporting/reported-suspects.ts';
import { type Block, type Cell, facts, heading, paragraph, type Said } from './report-block.ts';
import { bureauOf, contestOf, contestSaid, type ReportScope } from './report-scope.ts';

export function suspectsSection(scope: ReportScope): readonly Block[] {
  const { model, tongue } = scope;
  const title = heading(1, tongue.say('suspects'));
  if (model.suspects.length === 0) return [title, paragraph(tongue.say('none'))];
  return [title, ...model.suspects.flatMap((suspect) => suspectBlocks(scope, suspect))];
}

function suspectBlocks(scope: ReportScope, suspect: ReportedSuspect): readonly Block[] {
  const { model, tongue } = scope;
  const { say, each } = tongue;
  const contest = contestOf(scope, suspect.contest);
  const grounds = [suspect.ground, ...(suspect.otherGround === null ? [] : [suspect.otherGround])];
  const rows: (readonly [Said, Cell])[] = [
    [say('election'), contestSaid(scope, suspect.contest)],
    [
      say('suspect.ground'),
      each((language) => grounds.map((one) => translator(language)(`reason.${one}`)).join(', ')),
    ],
  ];
  if (suspect.note !== '') rows.push([say('suspect.note'), suspect.note]);
  for (const { witness, opinion } of suspect.opinions)
    rows.push([
      say('suspect.opinion'),
      translator(tongue.first)('said.of', { what: witness, said: opinion }),
    ]);
  for (const { reason, ...ruling } of suspect.earlier) {
    rows.push([
      say('suspect.earlier'),
      [
        ...rulingLines(scope, contest, ruling),
        initialsSaid(scope, ruling),
        say('suspect.opened-again'),
        reason,
      ],
    ]);
  }
  const { decision, contested, initials, officer, at, withdrawn } = suspect;
  if (decision !== null && contested !== null && initials !== null) {
    const ruling = { decision, contested, initials };
    rows.push(
      [say('decision'), [...rulingLines(scope, contest, ruling), ...by(scope, officer, at)]],
      [say('suspect.initials'), initialsSaid(scope, ruling)],
    );
  } else if (withdrawn === null) rows.push([say('decision'), say('suspect.undecided')]);
  if (withdrawn !== null) {
    const { reason, withBundle } = withdrawn;
    const bundle = withBundle ? [say('suspect.withdrawn-with-bundle')] : [];
    rows.push([say('suspect.withdrawn'), [reason, ...bundle, ...by(scope, withdrawn.officer, withdrawn.at)]]);
  }
  const title =
    model.bureau === null
      ? say('suspect.heading-at', { bureau: bureauOf(scope, suspect.bureau).name, suspect: suspect.suspect })
      : say('suspect.heading', { suspect: suspect.suspect });
  return [heading(2, title), { kind: 'together', part: facts(rows), leads: false }];
}

const by = ({ tongue }: ReportScope, officer: string | null, at: string | null): readonly Said[] =>
  officer === null || at === null ? [] : [tongue.say('by-at', { officer, at: tongue.time(at) })];

const initialsSaid = ({ tongue }: ReportScope, { initials }: SuspectRuling): Said => {
  const [first, second] = initials.members;
  const signed = initials.witness !== null ? 'yes' : initials.unsigned !== undefined ? 'no' : 'none';
  const params = { first, second, signed, witness: initials.witness ?? '', why: initials.unsigned ?? '' };
  return tongue.each((language) => reportWord(language, 'suspect.initials.of', params));
};

const rulingLines = (scope: ReportScope, contest: Contest, ruling: SuspectRuling): readonly Said[] =>
  scope.tongue.lines((language) => rulingIn(scope, contest, ruling, language));

/** The decision with the article of law of an invalid ballot, and whether somebody objected. */
function rulingIn(scope: ReportScope, contest: Contest, ruling: SuspectRuling, language: Language): string {
  const decided = decisionIn(scope, contest, ruling.decision, language);
  return ruling.contested ? `${decided} – ${reportWord(language, 'suspect.contested')}` : decided;
}

function decisionIn(
  { model: { election } }: ReportScope,
  contest: Contest,
  decision: SuspectRuling['decision'],
  language: Language,
): string {
  const t = translator(language);
  switch (decision.kind) {
    case 'blank':
      return t('suspects.state.blank');
    case 'valid': {
      const valid = validChoices(election, contest, decision.choices);
      if (!valid.ok) return t('suspects.as-valid', { list: decision.choices });
      const { result } = valid.value;
      const counted = findContest(election, result.contest);
      const list = counted === undefined ? undefined : findList(counted, result.list);
      if (counted === undefined || list === undefined)
        return t('suspects.as-valid', { list: decision.choices });
      const letters =
        regimes[counted.regime].sorting === 'four' ? (['E', 'S'] as const) : (['', ''] as const);
      const names = [
        ...named(letters[0], list.effectives, result.effectives),
        ...named(letters[1], list.substitutes, result.substitutes),
      ].join(', ');
      const whole = `${list.number} ${list.name}`;
      return t('suspects.as-valid', {
        list: names === '' ? whole : t('suspects.votes', { list: whole, names }),
      });
    }
    case 'invalid': {
      const { ground } = decision;
      const [result] = classify(election, [{ contest: contest.id, kind: 'judged-invalid', ground }]);
      const article = result?.result === 'invalid' ? result.article : '';
      return t('suspects.as-invalid', { reason: t(`reason.${ground}`), article });
    }
  }
}

const named = (letter: string, candidates: readonly Candidate[], marked: readonly number[]) =>
  candidates
    .filter(({ number }) => marked.includes(number))
    .map(({ number, name }) => `${letter}${number} ${name}`);
