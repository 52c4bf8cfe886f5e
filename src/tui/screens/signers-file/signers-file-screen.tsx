import type { ReactNode } from 'react';
import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import { signersInCsv, trustSigners } from '../../../office/delivery/trust-signer.ts';
import type { Ledger } from '../../../office/ports.ts';
import { findReport } from '../../../office/record-report.ts';
import { bindCommands } from '../../keys/command.ts';
import type { RouteOf, ScreenEntry } from '../../screen.ts';
import { Frame } from '../../shell/frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useForm } from '../../shell/use-form.ts';
import { useStore } from '../../shell/use-store.ts';
import { typedPath } from '../../typed-path.ts';
import { type Complaint, formText } from '../../widgets/form/form-state.ts';
import { bodyUi } from '../../widgets/frame-view.tsx';
import { type SignersFileIntent, signersFileCommands } from './signers-file-keys.ts';
import {
  keyOfSigner,
  newSigners,
  reduceSignersFile,
  type SignerRow,
  startSignersFile,
} from './signers-file-state.ts';
import { SignersPathView, SignersView, signersPage } from './signers-file-view.tsx';

export const signersFileScreen: ScreenEntry<'signers-file'> = {
  Screen: SignersFileScreen,
  crumb: (_route, ui) => ui.t('signers-file.crumb'),
};

function SignersFileScreen(_props: { readonly route: RouteOf<'signers-file'> }): ReactNode {
  const shell = useShell();
  const { services, officer } = shell;
  const { ledger, clock, inputs } = services;
  const store = useStore(reduceSignersFile, startSignersFile);

  const read = async (file: string): Promise<Complaint | undefined> => {
    const text = await inputs.text(file);
    if (!text.ok) return text.error;
    const rows = rowsIn(ledger, text.value);
    if (!rows.ok) return complaintOf(rows.error);
    store.act({ type: 'read', file, rows: rows.value });
    return undefined;
  };
  const trust = (rows: readonly SignerRow[]): void => {
    if (officer === null) return;
    const done = trustSigners(ledger, clock, officer, rows);
    shell.refresh();
    if (!done.ok) {
      shell.report(done.error);
      return;
    }
    shell.back();
    shell.say({ key: 'signers-file.done', params: { count: done.value } });
  };
  const { state } = store;
  if (state.stage === 'path') return <SignersPath typed={state.file} read={read} />;
  const act = (intent: SignersFileIntent): void => {
    const now = store.current();
    switch (intent.type) {
      case 'back':
        store.act({ type: 'other-file' });
        return;
      case 'trust':
        if (now.stage === 'ready')
          shell.ask({
            title: { key: 'signers-file.ask', params: { count: newSigners(now.rows) } },
            lines: [{ key: 'signers-file.ask.then' }],
            yes: { key: 'signers-file.ask.yes' },
            no: { key: 'report.no' },
            onYes: () => trust(now.rows),
          });
        return;
      default:
        store.act({ type: 'moved', move: intent, page: signersPage(bodyUi(shell.ui)) });
    }
  };
  return (
    <Frame
      input={{ commands: bindCommands(signersFileCommands, { current: store.current, act }) }}
      hint={{ key: 'signers-file.hint.ready' }}
    >
      {(ui) => <SignersView ui={ui} state={state} />}
    </Frame>
  );
}

/** A row that is none with its line, which a form says nowhere else. */
function complaintOf(problem: Problem): Complaint {
  const { code, at, params = {} } = problem;
  if (code !== 'DELIVERY_TRUST_ROW') return problem;
  return { key: 'signers-file.row', params: { ...params, line: at?.line ?? 1 } };
}

/** The rows of the list; the first thing that is wrong with it. */
function rowsIn(ledger: Ledger, text: string): Result<readonly SignerRow[], Problem> {
  const signers = signersInCsv(text);
  if (!signers.ok) return signers;
  for (const { bureau } of signers.value) {
    const found = findReport(ledger.election, bureau);
    if (!found.ok) return found;
  }
  // Who stands in it twice is trusted once.
  const once = new Map(signers.value.map((signer) => [keyOfSigner(signer), signer]));
  return ok(
    [...once.values()].map((signer) => ({
      ...signer,
      isKnown: ledger.trustedSigners(signer.bureau).some(({ key }) => key === signer.key),
    })),
  );
}

function SignersPath(props: {
  readonly typed: string;
  readonly read: (file: string) => Promise<Complaint | undefined>;
}): ReactNode {
  const { typed, read } = props;
  const { services } = useShell();
  const form = useForm<'file'>({
    fields: ['file'],
    given: { file: typed },
    complaintOf: (state) =>
      formText(state, 'file').trim() === '' ? { key: 'signers-file.file.missing' } : undefined,
    submit: async (state) => {
      const complaint = await read(typedPath(formText(state, 'file'), services.environment));
      return complaint === undefined ? undefined : { field: 'file', complaint };
    },
  });
  return (
    <Frame input={{ ...form.input, unsavedFields: () => 0 }} hint={{ key: 'signers-file.hint' }}>
      {(ui) => <SignersPathView ui={ui} state={form.state} />}
    </Frame>
  );
}
