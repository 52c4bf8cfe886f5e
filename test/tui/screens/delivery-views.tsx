/** The screens of deliveries with the longest words and the most of them, for the tests of what fits. */

import type { ReactNode } from 'react';
import type { Election } from '../../../src/election/election.ts';
import type { MessageKey } from '../../../src/i18n/catalogue.ts';
import { en } from '../../../src/i18n/en.ts';
import type { DeliveryLine, TakenDelivery } from '../../../src/office/delivery/delivery-lines.ts';
import { deliveryStates } from '../../../src/office/delivery/delivery-state.ts';
import { groupedKey } from '../../../src/office/delivery/manifest.ts';
import type { HandledDelivery } from '../../../src/office/delivery/take-deliveries.ts';
import type { KeymapPlace } from '../../../src/tui/keys/keymap.ts';
import { startQuestion } from '../../../src/tui/overlays/question/question-state.ts';
import { QuestionView } from '../../../src/tui/overlays/question/question-view.tsx';
import { deliverFields } from '../../../src/tui/screens/deliver/deliver-state.ts';
import { DeliverView } from '../../../src/tui/screens/deliver/deliver-view.tsx';
import { DeliveriesView } from '../../../src/tui/screens/deliveries/deliveries-view.tsx';
import { type DeliveryShown, startDelivery } from '../../../src/tui/screens/delivery/delivery-state.ts';
import { DeliveryView } from '../../../src/tui/screens/delivery/delivery-view.tsx';
import { SignersPathView, SignersView } from '../../../src/tui/screens/signers-file/signers-file-view.tsx';
import {
  DeliveriesPathView,
  TakingView,
  ToldView,
} from '../../../src/tui/screens/take-deliveries/take-deliveries-view.tsx';
import { keyLines, trustKeyFields } from '../../../src/tui/screens/trust-key/trust-key-state.ts';
import { TrustKeyView } from '../../../src/tui/screens/trust-key/trust-key-view.tsx';
import type { Ui } from '../../../src/tui/ui.ts';
import { type Complaint, type FormState, startForm } from '../../../src/tui/widgets/form/form-state.ts';
import { startListByNeed } from '../../../src/tui/widgets/table/by-need.ts';
import { startOfList } from '../../../src/tui/widgets/table/list-position.ts';

interface ScreenBody {
  readonly place: KeymapPlace;
  readonly body: (ui: Ui) => ReactNode;
}

const at = '2024-06-09T20:03:21.000Z';
const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const reason = 'of list 12 the piles of two boxes were swapped, and the remark on them is owed';

/** Names that may be cut. */
export const deliveryNames = ['bartholomeus-alexander', 'chair@DB-123', 'BV-12-v12'];
const [officer = ''] = deliveryNames;

const wrong = <Field extends string>(
  fields: readonly [Field, ...Field[]],
  given: Readonly<Partial<Record<Field, string>>>,
  field: Field,
  complaint: Complaint,
): FormState<Field> => ({ ...startForm(fields, given), focus: field, wrong: { field, complaint } });

export function deliveryScreens(election: Election): Readonly<Record<string, ScreenBody>> {
  const [bureau] = election.bureaus;
  if (bureau === undefined) throw new Error('no bureau');
  const { id } = bureau;
  const key = { key: digest, officer, role: 'member', said: { officer, at } } as const;
  const lines = election.bureaus.map((one, index): DeliveryLine => {
    const state = deliveryStates[index % deliveryStates.length] ?? 'taken';
    const isIn = state === 'taken' || state === 'returned';
    return {
      ...{ bureau: one, state, keys: state === 'awaited' ? [key, key] : isIn ? [key] : [] },
      row: isIn ? { bureau: one.id, version: 12, manifest: digest, event: 1 } : null,
    };
  });
  const taken: TakenDelivery = {
    taken: { officer, at },
    manifest: {
      ...{ format: 'telbureau-delivery/1', practice: false, bureau: id, head: { seq: 1, hash: digest } },
      election: { id: election.id, fingerprint: election.fingerprint },
      ...{ report: { version: 12, digest }, events: 1234, ballots: 12_345, files: [] },
      signer: { officer, role: 'member', key: digest, publicKey: '' },
    },
  };
  const shown = (state: DeliveryLine['state']): DeliveryShown => ({
    line: { bureau, state, keys: [key, { ...key, key: 'ab12cd34'.repeat(8) }], row: lines[2]?.row ?? null },
    ...{ taken, sentBack: state === 'returned' ? { officer, reason } : null },
    history: ['report-reopened', 'signer-distrusted'].map((type, seq) => ({
      ...{ seq, at, officer, type: type as 'report-reopened', batch: null, ballot: null },
      params: { of: 'bureau', bureau: id, key: digest.slice(0, 8), version: 12, reason },
    })),
  });
  const folder = `/media/usb/${id}`;
  const refused = (code: string, params: Readonly<Record<string, string | number>>): HandledDelivery => ({
    ...{ folder, outcome: 'refused' },
    problem: { code, at: { file: `${folder}/table-CK.csv`, line: 123 }, params },
  });
  const all: readonly HandledDelivery[] = [
    refused('DELIVERY_SIGNER_UNKNOWN', { bureau: id, officer, key: groupedKey(digest) }),
    refused('DELIVERY_LINE_DIFFERS', { found: 'CK,votes,2,E,1,180', expected: 'CK,votes,2,E,1,181' }),
    { folder, outcome: 'taken', delivery: taken.manifest },
    ...Array.from({ length: 30 }, (_, index) => ({
      folder: `${folder}-${index}`,
      outcome: 'there' as const,
    })),
  ];
  const told = all.map((one, index) => ({ ...one, folder: index < 3 ? `${folder}/${index}` : one.folder }));
  const signers = Array.from({ length: 40 }, (_, index) => ({
    ...{ bureau: id, key: `${index}`.padStart(2, '0').repeat(32), officer, role: 'member' as const },
    isKnown: index % 2 === 0,
  }));
  return {
    deliveries: {
      place: 'deliveries',
      body: (ui) => (
        <DeliveriesView
          {...{ ui, lines, state: startListByNeed(lines[2]?.bureau.id) }}
          taken={new Map(lines.flatMap((line) => (line.row === null ? [] : [[line.bureau.id, taken]])))}
        />
      ),
    },
    'deliveries of which none is awaited': {
      place: 'deliveries',
      body: (ui) => (
        <DeliveriesView
          {...{ ui, state: startListByNeed(), taken: new Map() }}
          lines={lines.map((line) => ({ ...line, state: 'unannounced', keys: [], row: null }))}
        />
      ),
    },
    'delivery that was sent back': {
      place: 'delivery',
      body: (ui) => <DeliveryView {...{ ui, election, shown: shown('returned'), state: startDelivery() }} />,
    },
    'delivery that is awaited': {
      place: 'delivery',
      body: (ui) => (
        <DeliveryView
          {...{ ui, election, state: startDelivery() }}
          shown={{ ...shown('awaited'), taken: null, history: [] }}
        />
      ),
    },
    'trusting a key': {
      place: 'trust-key',
      body: (ui) => (
        <TrustKeyView
          ui={ui}
          bureau={`${id} ${bureau.name}`}
          state={wrong(trustKeyFields, { officer, role: 'member', key: digest.slice(0, 37) }, 'key', {
            key: 'trust-key.key.wrong',
            params: { count: 37, others: 12 },
          })}
        />
      ),
    },
    'trusting a key, asked': {
      place: 'question',
      body: (ui) => (
        <QuestionView
          ui={ui}
          question={{
            title: { key: 'trust-key.ask', params: { bureau: id, officer } },
            points: keyLines(digest, '').map((digits) => ({ key: 'trust-key.digits', params: { digits } })),
            lines: [{ key: 'trust-key.ask.then' }],
            yes: { key: 'trust-key.ask.yes' },
            no: { key: 'report.no' },
            onYes: () => undefined,
          }}
          state={startQuestion(false)}
        />
      ),
    },
    'keys of a list': {
      place: 'signers-file',
      body: (ui) => (
        <SignersView
          ui={ui}
          state={{ stage: 'ready', file: '/media/usb/keys.csv', rows: signers, position: startOfList }}
        />
      ),
    },
    'naming a list of keys': {
      place: 'signers-path',
      body: (ui) => (
        <SignersPathView
          ui={ui}
          state={wrong(['file'], {}, 'file', {
            key: 'signers-file.row',
            params: { line: 123, found: 'BV-12,An Peeters', expected: 'bureau,officer,role,publicKey' },
          })}
        />
      ),
    },
    'naming a folder of deliveries': {
      place: 'deliveries-path',
      body: (ui) => (
        <DeliveriesPathView
          ui={ui}
          state={wrong(['path'], {}, 'path', { code: 'DELIVERY_NONE', at: { file: '/media/usb' } })}
        />
      ),
    },
    'deliveries being taken': {
      place: 'take-deliveries',
      body: (ui) => (
        <TakingView
          ui={ui}
          state={{
            stage: 'taking',
            path: '/media/usb',
            told: told.slice(0, 2),
            total: 340,
            isStopping: true,
          }}
        />
      ),
    },
    'deliveries taken and not taken': {
      place: 'take-deliveries',
      body: (ui) => (
        <ToldView ui={ui} state={{ stage: 'told', path: '/media/usb', told, total: 340, row: 0 }} />
      ),
    },
    'delivering a bureau': {
      place: 'deliver',
      body: (ui) => (
        <DeliverView
          {...{ ui, bureau: id, version: 12, digest, keyId: digest }}
          state={wrong(deliverFields, {}, 'folder', {
            code: 'OUTPUT_EXISTS',
            params: { found: '/media/usb/BV-12-v12' },
          })}
        />
      ),
    },
  };
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** What stands in the line above the keys, without figures of its own. */
export const oneLineOfDeliveries: readonly MessageKey[] = Object.keys(en)
  .filter(isKey)
  .filter((key) =>
    /^(deliveries\.(hint|none)(\.trust|\.take)?|delivery\.hint\..*|delivery\.(distrust\.(choose|done)|send-back\.(none|office))|trust-key\.hint|signers-file\.(hint(\.ready)?|all-known)|take-deliveries\.(hint\..*|not-now|trust\.nobody)|deliver\.(hint|why\..*))$/.test(
      key,
    ),
  );
