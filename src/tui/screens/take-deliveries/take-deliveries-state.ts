/** Taking deliveries from a folder: which one, how far it is, and what was taken and what was not. */
import { assertNever } from '../../../base/assert-never.ts';
import type { Problem } from '../../../base/problem.ts';
import { BureauId } from '../../../election/ids.ts';
import { type SignerRole, signerRoles } from '../../../office/delivery/delivery-events.ts';
import type { HandledDelivery } from '../../../office/delivery/take-deliveries.ts';
import { keyTyped } from '../../../office/delivery/trust-signer.ts';
import type { Officer } from '../../../office/officers.ts';
import { may } from '../../../office/permissions.ts';
import { type ListMove, movedRow } from '../../keys/list-keys.ts';
import type { Message } from '../../message.ts';

export type TakeDeliveriesState =
  /** `path`: what was typed before. */
  | { readonly stage: 'path'; readonly path: string }
  | {
      readonly stage: 'taking';
      readonly path: string;
      readonly told: readonly HandledDelivery[];
      readonly total: number;
      /** The officer has stopped it: the one at hand is still told. */
      readonly isStopping: boolean;
    }
  | {
      readonly stage: 'told';
      readonly path: string;
      /** Those that were refused first, each in the order in which they were read. */
      readonly told: readonly HandledDelivery[];
      readonly total: number;
      readonly row: number;
    };

export type TakeDeliveriesAction =
  | { readonly type: 'other-path' }
  | { readonly type: 'began'; readonly path: string; readonly total: number }
  | { readonly type: 'handled'; readonly one: HandledDelivery }
  | { readonly type: 'stopping' }
  | { readonly type: 'ended' }
  | { readonly type: 'moved'; readonly move: ListMove; readonly page: number };

export const startTakeDeliveries = (): TakeDeliveriesState => ({ stage: 'path', path: '' });

export function reduceTakeDeliveries(
  state: TakeDeliveriesState,
  action: TakeDeliveriesAction,
): TakeDeliveriesState {
  switch (action.type) {
    case 'other-path':
      return { stage: 'path', path: state.path };
    case 'began':
      return { stage: 'taking', path: action.path, told: [], total: action.total, isStopping: false };
    case 'handled':
      return state.stage === 'taking' ? { ...state, told: [...state.told, action.one] } : state;
    case 'stopping':
      return state.stage === 'taking' ? { ...state, isStopping: true } : state;
    case 'ended': {
      if (state.stage !== 'taking') return state;
      const { path, told, total } = state;
      return { stage: 'told', path, told: refusedFirst(told), total, row: 0 };
    }
    case 'moved':
      return state.stage === 'told'
        ? { ...state, row: movedRow(state.row, action.move, state.told.length, action.page) }
        : state;
    default:
      return assertNever(action);
  }
}

const refusedFirst = (told: readonly HandledDelivery[]): readonly HandledDelivery[] => [
  ...told.filter(({ outcome }) => outcome === 'refused'),
  ...told.filter(({ outcome }) => outcome !== 'refused'),
];

/** How many came to what; `left`: those that were not read any more. */
export interface TakenCounts {
  readonly taken: number;
  readonly there: number;
  readonly refused: number;
  readonly left: number;
}

export function takenCounts(told: readonly HandledDelivery[], total: number): TakenCounts {
  const count = (outcome: HandledDelivery['outcome']): number =>
    told.filter((one) => one.outcome === outcome).length;
  return {
    ...{ taken: count('taken'), there: count('there'), refused: count('refused') },
    left: total - told.length,
  };
}

/** Whose key has signed a delivery, as the delivery says it. */
export interface StrangeSigner {
  readonly bureau: BureauId;
  readonly officer: string;
  readonly role: SignerRole;
  readonly key: string;
}

/** The signer for whom the delivery was refused, because nobody has said that the key is trusted; undefined of any other. */
export function strangeSigner(problem: Problem | undefined): StrangeSigner | undefined {
  if (problem?.code !== 'DELIVERY_SIGNER_UNKNOWN') return undefined;
  const { bureau: id, officer, role: named, key: groups } = problem.params ?? {};
  const bureau = BureauId.safeParse(id);
  const key = keyTyped(`${groups}`);
  const role = signerRoles.find((one) => one === named);
  if (!bureau.success || key === undefined || role === undefined) return undefined;
  return { bureau: bureau.data, officer: `${officer}`, role, key };
}

/** What is of use now; of a strange key to who may trust it, and to who must ask for that. */
export function takeDeliveriesHint(state: TakeDeliveriesState, officer: Officer | null): Message {
  if (state.stage !== 'told' || strangeSigner(state.told[state.row]?.problem) === undefined) {
    return { key: `take-deliveries.hint.${state.stage}` };
  }
  const canTrust = officer !== null && may(officer, 'delivery.trust');
  return { key: canTrust ? 'take-deliveries.hint.strange' : 'take-deliveries.hint.others' };
}
