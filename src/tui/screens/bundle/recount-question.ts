/** What an officer is asked who has counted the ballots of their bundle by hand again. */
import type { Message } from '../../message.ts';
import type { Question } from '../../screen.ts';
import { takenCount } from './taken-line.ts';

/** `counted` is how many they said before, `keyed` how many they have keyed of them. */
export function recountQuestion(props: {
  readonly bundle: number;
  readonly counted: number;
  readonly keyed: number;
  onCounted(ballots: number): void;
  onRefused(because: Message): void;
}): Question {
  const { bundle, counted, keyed, onCounted, onRefused } = props;
  return {
    title: { key: 'bundle.recount.title', params: { bundle } },
    lines: [{ key: 'bundle.recount.lines', params: { counted, keyed } }],
    field: { key: 'bundle.count.prompt' },
    isAnswered: true,
    yes: { key: 'bundle.recount.yes' },
    no: { key: 'bundle.recount.no', params: { counted } },
    onYes: (text) => {
      const taken = takenCount(text);
      if (taken?.kind === 'counted') onCounted(taken.ballots);
      else if (taken !== null) onRefused(taken.because);
    },
  };
}
