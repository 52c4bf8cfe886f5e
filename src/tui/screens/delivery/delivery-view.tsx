/** The delivery of one bureau: what stands of it, whose keys are trusted, what happened. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Election } from '../../../election/election.ts';
import { keyGroups } from '../../key-groups.ts';
import type { Tone } from '../../theme/theme.ts';
import type { Ui } from '../../ui.ts';
import { Items } from '../../widgets/items.tsx';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import { wrapWords } from '../../widgets/wrap-words.ts';
import { bureauName } from '../deliveries/deliveries-state.ts';
import { deliverySays } from '../deliveries/delivery-says.ts';
import { deliveryStateText, deliveryTone, shortDigest } from '../deliveries/delivery-words.ts';
import { type DeliveryScreenState, type DeliveryShown, deliveryItems } from './delivery-state.ts';

export interface DeliveryViewProps {
  readonly ui: Ui;
  readonly election: Election;
  readonly shown: DeliveryShown;
  readonly state: DeliveryScreenState;
}

export function DeliveryView({ ui, election, shown, state }: DeliveryViewProps): ReactNode {
  const items = deliveryItems(ui, election, shown);
  return (
    <Box flexDirection="column">
      {above(ui, shown).map(({ key, text, tone }) => (
        <Paragraph key={key} {...{ ui, text, tone }} rows={most} />
      ))}
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      <Items
        {...{ ui, items }}
        selected={Math.min(state.row, items.length - 1)}
        rows={deliveryPage(ui, shown)}
      />
    </Box>
  );
}

/** Lines of one thing that is said above the list. */
const most = 4;

/** Lines that the list has. */
export function deliveryPage(ui: Ui, shown: DeliveryShown): number {
  const used = above(ui, shown).reduce(
    (sum, { text }) => sum + Math.min(most, wrapWords(text, ui.columns).length),
    isLow(ui) ? 0 : 1,
  );
  return Math.max(2, ui.rows - used);
}

interface Said {
  readonly key: string;
  readonly text: string;
  readonly tone: Tone;
}

/** How it stands, why it was sent back, and the digest of the report that stands. */
function above(ui: Ui, { line, taken, sentBack }: DeliveryShown): readonly Said[] {
  const words = { name: bureauName(ui, line), state: deliveryStateText(ui, line.state) };
  const title = ui.t('delivery.title', words);
  const tone = deliveryTone[line.state];
  const digest = taken === null ? [] : digestLines(ui, taken.manifest.report.digest);
  return [
    { key: 'title', text: title, tone: tone === 'quiet' ? 'strong' : tone },
    { key: 'says', text: deliverySays(ui, line, taken), tone: 'normal' },
    ...(sentBack === null
      ? []
      : [{ key: 'back', text: ui.text(ui.t('report.returned-for', sentBack)), tone: 'warning' as const }]),
    ...digest.map((text, index) => ({
      ...{ key: `digest ${index}`, text },
      tone: 'accent' as const,
    })),
  ];
}

/** As the paper has it; where the screen is low as much of it as tells one from another. */
const digestLines = (ui: Ui, digest: string): readonly string[] =>
  isLow(ui)
    ? [`${ui.t('deliveries.digest')} ${shortDigest(digest)}`]
    : [ui.t('report-text.digest'), ...keyGroups(digest).map((groups) => `  ${groups}`)];
