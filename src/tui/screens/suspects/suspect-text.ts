/** A suspect ballot in words: how far it is, and what the bureau decided. */
import { classify } from '../../../ballot/classify.ts';
import type { SuspectFacts, SuspectRuling } from '../../../count/suspect.ts';
import { type ValidResult, validChoices } from '../../../count/suspect-ruling.ts';
import type { Candidate, Contest, Election } from '../../../election/election.ts';
import { findContest } from '../../../election/lookup.ts';
import { regimes } from '../../../election/regimes.ts';
import type { SuspectRow } from '../../../office/suspect-ports.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';

export function suspectStateText(ui: Ui, { state }: Pick<SuspectRow, 'state'>): string {
  if (state.state === 'decided')
    return `${ui.glyphs.good} ${ui.t(`suspects.state.${state.ruling.decision.kind}`)}`;
  const { glyphs } = ui;
  return `${state.state === 'withdrawn' ? glyphs.between : glyphs.warning} ${ui.t(`suspects.state.${state.state}`)}`;
}

/** What was doubted, by both officers where they doubted different things. */
export const groundsText = (
  ui: Ui,
  { ground, otherGround }: Pick<SuspectFacts, 'ground' | 'otherGround'>,
): string =>
  [ground, ...(otherGround === undefined ? [] : [otherGround])]
    .map((one) => ui.t(`reason.${one}`))
    .join(', ');

export const suspectTone = ({ state }: Pick<SuspectRow, 'state'>): Tone =>
  state.state === 'decided' ? 'good' : state.state === 'withdrawn' ? 'quiet' : 'warning';

/** The list and the candidates that the ballot counts for. */
function votesText(ui: Ui, election: Election, result: ValidResult): string {
  const contest = findContest(election, result.contest);
  const list = contest?.lists.find(({ number }) => number === result.list);
  if (contest === undefined || list === undefined) return `${result.list}`;
  const isFour = regimes[contest.regime].sorting === 'four';
  const named = (letter: string, candidates: readonly Candidate[], marked: readonly number[]) =>
    candidates
      .filter(({ number }) => marked.includes(number))
      .map(({ number, name }) => `${isFour ? letter : ''}${number} ${name}`);
  const names = [
    ...named('E', list.effectives, result.effectives),
    ...named('S', list.substitutes, result.substitutes),
  ];
  const whole = `${list.number} ${list.name}`;
  return ui.text(
    names.length === 0 ? whole : ui.t('suspects.votes', { list: whole, names: names.join(', ') }),
  );
}

/** With the article of law of an invalid ballot, and whether somebody objected. */
export function rulingText(
  ui: Ui,
  election: Election,
  contest: Contest,
  { decision, contested }: SuspectRuling,
): string {
  const decided = decisionText(ui, election, contest, decision);
  return contested ? `${decided} ${ui.glyphs.between} ${ui.t('suspects.is-contested')}` : decided;
}

function decisionText(
  ui: Ui,
  election: Election,
  contest: Contest,
  decision: SuspectRuling['decision'],
): string {
  switch (decision.kind) {
    case 'blank':
      return ui.t('suspects.state.blank');
    case 'valid': {
      const valid = validChoices(election, contest, decision.choices);
      const list = valid.ok ? votesText(ui, election, valid.value.result) : ui.text(decision.choices);
      return ui.t('suspects.as-valid', { list });
    }
    case 'invalid': {
      const { ground } = decision;
      const [result] = classify(election, [{ contest: contest.id, kind: 'judged-invalid', ground }]);
      const article = result?.result === 'invalid' ? result.article : '';
      return ui.t('suspects.as-invalid', { reason: ui.t(`reason.${ground}`), article });
    }
  }
}
