import { Box } from 'ink';
import type { ReactNode } from 'react';
import { formatInstant } from '../../../i18n/format-time.ts';
import { keyGroups } from '../../key-groups.ts';
import { cutText, fillText, textWidth } from '../../theme/text-width.ts';
import type { Ui } from '../../ui.ts';
import { Line } from '../../widgets/line.tsx';
import { isLow } from '../../widgets/panel.tsx';
import { Paragraph } from '../../widgets/paragraph.tsx';
import type { MyAccount } from './my-account-state.ts';

export function MyAccountView({ ui, account }: { readonly ui: Ui; readonly account: MyAccount }): ReactNode {
  const { officer, person, since, signedIn, key } = account;
  const time = (at: string | null): string => (at === null ? '' : ui.text(formatInstant(ui.language, at)));
  const facts = [
    { label: ui.t('my-account.name'), value: ui.text(officer.name) },
    { label: ui.t('my-account.person'), value: ui.text(person) },
    { label: ui.t('my-account.role'), value: ui.t(`role.${officer.role}`) },
    { label: ui.t('my-account.since'), value: time(since) },
    { label: ui.t('my-account.signed-in'), value: time(signedIn) },
    ...(key ? [{ label: ui.t('my-account.key-made'), value: time(key.made) }] : []),
  ].filter(({ value }) => value !== '');
  const width = Math.max(...facts.map(({ label }) => textWidth(label)));
  return (
    <Box flexDirection="column">
      {facts.map(({ label, value }) => (
        <Line
          key={label}
          ui={ui}
          parts={[
            { text: `${fillText(label, width, 'left')}  `, tone: 'quiet' },
            { text: cutText(value, ui.columns - width - 2, ui.glyphs.ellipsis) },
          ]}
        />
      ))}
      {isLow(ui) ? null : <Line ui={ui} parts={[]} />}
      {key === undefined ? null : <MyKey ui={ui} id={key?.id ?? null} />}
    </Box>
  );
}

function MyKey({ ui, id }: { readonly ui: Ui; readonly id: string | null }): ReactNode {
  if (id === null) return <Paragraph ui={ui} text={ui.t('my-account.no-key')} tone="warning" />;
  return (
    <>
      <Paragraph ui={ui} text={ui.t('my-account.key')} tone="strong" />
      {keyGroups(id).map((groups) => (
        <Line key={groups} ui={ui} parts={[{ text: `  ${groups}` }]} />
      ))}
      <Paragraph ui={ui} text={ui.t('my-account.key.what')} tone="quiet" />
    </>
  );
}
