import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import type { Officer } from '../../../office/officers.ts';
import type { Ledger } from '../../../office/ports.ts';
import { initialReport } from '../../../office/present-report.ts';
import { whyNotNow } from '../../../office/report-acts.ts';
import { wantedSignatures } from '../../../office/report-step.ts';
import { reportModel, signedReport } from '../../../office/reporting/report-model.ts';
import { roleOf } from '../../../office/reporting/report-standing.ts';
import { signReport } from '../../../office/sign-report.ts';
import { openKey } from '../../../office/signing-keys.ts';
import { bindCommands } from '../../keys/command.ts';
import type { Message } from '../../message.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useStore } from '../../shell/use-store.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { Reading, readingPage, readingStart } from '../../widgets/reading.tsx';
import { editField, emptyField, fieldText } from '../../widgets/text-field-state.ts';
import { wantedText } from '../report/report-view.tsx';
import { ofReport } from '../reports/report-words.ts';
import { PassphraseView } from './passphrase-view.tsx';
import {
  type PassphraseIntent,
  passphraseCommands,
  type ReportTextIntent,
  reportTextCommands,
} from './report-text-keys.ts';
import { type ReadReport, reportTextLines } from './report-text-lines.ts';
import { isRead, reduceReportText, startReportText } from './report-text-state.ts';
import { useSecondsToWait } from './use-seconds-to-wait.ts';

type Props = { readonly route: RouteOf<'report-text'> };

export const reportTextScreen: ScreenEntry<'report-text'> = {
  Screen: ReportTextScreen,
  crumb: ({ purpose }, ui) => ui.t('report-text.crumb', { purpose }),
};

function ReportTextScreen({ route }: Props): ReactNode {
  const shell = useShell();
  const { services, officer, ui } = shell;
  const { ledger, clock, sealing } = services;
  const { bureau, purpose } = route;
  const store = useStore(reduceReportText, startReportText);
  // What the officer has before them stays as it is: another report than this is not initialled or signed.
  const [read] = useState(() => readReport(ui, ledger, route));
  const { model } = read;
  const body = bodyUi(ui);
  const { columns, screenReader } = body;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the terminal the lines depend on these alone
  const lines = useMemo(
    () => reportTextLines(body, ledger.election, read),
    [ui.language, ui.glyphs, columns, screenReader, read, ledger],
  );
  const page = readingPage(body, lines.length);
  const from = readingStart(store.state.first, lines.length, page);
  const isReading = store.state.passphrase === undefined;
  useLayoutEffect(() => {
    if (isReading && !shell.isCovered) store.act({ type: 'shown', from, to: from + page });
  }, [isReading, shell.isCovered, store.act, from, page]);
  const wait = useSecondsToWait(ledger, clock, isReading ? null : officer);
  const standing = ledger.report(bureau);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision tells when to look again
  const isOutdated = useMemo(
    () => officer !== null && hasChanged(ledger, officer, route, model.digest),
    [ledger, officer, route, model, shell.revision],
  );

  const goOn = (): void => {
    if (isOutdated) {
      shell.say({ key: 'report-text.hint.outdated' });
      return;
    }
    if (!isRead(store.current(), lines.length)) {
      const move = { type: 'move', by: 'page', rows: 1 } as const;
      store.act({ type: 'moved', move, lines: lines.length, page });
    } else if (purpose === 'sign') store.act({ type: 'ask-passphrase' });
    else if (purpose === 'initial') askToInitial();
  };
  const askToInitial = (): void => {
    if (officer === null) return;
    const { version, digest } = model;
    shell.ask({
      title: { key: 'report-text.initial.title', params: { ...ofReport(bureau), version } },
      lines: [{ key: 'report-text.initial.consequence', params: ofReport(bureau) }],
      yes: { key: 'report-text.initial.yes' },
      no: { key: 'report.no' },
      onYes: () => {
        const done = initialReport(ledger, clock, officer, { bureau, digest });
        shell.refresh();
        shell.back();
        if (done.ok) shell.say({ key: 'report-text.initial.done' });
        else shell.report(done.error);
      },
    });
  };
  const sign = async (): Promise<void> => {
    if (officer === null) return;
    const typed = fieldText(store.current().passphrase ?? emptyField);
    store.act({ type: 'asked' });
    const key = await openKey({ ledger, clock, sealing }, officer, typed);
    if (!key.ok) {
      shell.refresh();
      store.act({ type: 'refused', problem: key.error });
      return;
    }
    const seen = { bureau, digest: model.digest };
    const done = signReport(ledger, clock, { officer, key: key.value }, seen);
    shell.refresh();
    shell.back();
    if (!done.ok) shell.report(done.error);
    else {
      const left = wantedSignatures(done.value).length;
      shell.say({ key: 'report-text.signed.done', params: { left }, stays: true });
    }
  };
  const act = (intent: ReportTextIntent): void => {
    if (intent.type === 'further') goOn();
    else if (intent.type === 'seen') store.act({ type: 'says-seen', lines: lines.length, page });
    else store.act({ type: 'moved', move: intent, lines: lines.length, page });
  };
  const give = (intent: PassphraseIntent): void => {
    const { isAsking, passphrase = emptyField } = store.current();
    // Looked at already; what is typed meanwhile is no second attempt.
    if (isAsking) return;
    if (intent.type === 'back') store.act({ type: 'leave-passphrase' });
    else if (isOutdated) shell.say({ key: 'report-text.hint.outdated' });
    else if (fieldText(passphrase) === '') shell.say({ key: 'report-text.passphrase.empty' });
    else sign().catch(shell.onCrash);
  };
  const isTyping = (): boolean => store.current().passphrase !== undefined;
  const desk = () => ({ purpose, isRead: isRead(store.current(), lines.length) });
  const hint = (): Message => {
    if (isOutdated) return { key: 'report-text.hint.outdated' };
    if (!isReading) return { key: 'report-text.hint.passphrase' };
    if (purpose === 'read') return { key: 'report-text.hint.read' };
    return { key: desk().isRead ? `report-text.hint.${purpose}` : 'report-text.hint.more' };
  };
  const role = officer === null ? undefined : roleOf(model.composition, officer.name);
  return (
    <Frame
      input={{
        get commands() {
          return isTyping()
            ? bindCommands(passphraseCommands, { current: store.current, act: give })
            : bindCommands(reportTextCommands, { current: desk, act });
        },
        get isTyping() {
          return isTyping();
        },
        isForm: true,
        typing: (event) => {
          const { passphrase, isAsking } = store.current();
          if (passphrase === undefined) return false;
          if (isAsking) return true;
          if (editField(passphrase, event) === undefined) return false;
          store.act({ type: 'edit', event });
          return true;
        },
        onPaste: (text) => {
          if (isTyping() && !store.current().isAsking) store.act({ type: 'paste', text });
        },
      }}
      hint={hint()}
    >
      {(drawn) =>
        isReading || role === undefined ? (
          <Reading ui={drawn} lines={lines} first={from} />
        ) : (
          <PassphraseView
            {...{ ui: drawn, election: ledger.election, model, role, wait }}
            isLast={wantedSignatures(standing).every(
              ({ role: wanted, people }) =>
                wanted === role && people.some(({ account }) => account === officer?.name),
            )}
            state={store.state}
          />
        )
      }
    </Frame>
  );
}

/** Whether what is to be initialled or signed is that no more: others returned it, or wrote something down. */
function hasChanged(
  ledger: Ledger,
  officer: Officer,
  { bureau, purpose }: Props['route'],
  digest: string,
): boolean {
  if (purpose === 'read') return false;
  return ledger.atOneMoment(
    () =>
      whyNotNow(ledger, officer, bureau, purpose) !== null || reportModel(ledger, bureau).digest !== digest,
  );
}

/** The report as it stands, or a version as it was signed; beside a correction the version before. */
function readReport(
  ui: Parameters<typeof wantedText>[0],
  ledger: Ledger,
  { bureau, version }: Props['route'],
): ReadReport {
  return ledger.atOneMoment(() => {
    const old = version === null ? undefined : signedReport(ledger, bureau, version);
    const model = old ?? reportModel(ledger, bureau);
    const { correction } = model;
    const before = correction === null ? undefined : signedReport(ledger, bureau, correction.version);
    const isCurrent = model.version === ledger.report(bureau).version;
    const isSigning = model.signOff.state === 'initialled' && isCurrent;
    return { model, before, wanted: isSigning ? wantedText(ui, ledger.report(bureau)) : '' };
  });
}
