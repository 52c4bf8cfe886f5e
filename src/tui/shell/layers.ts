/**
 * Which screen gets the keys. Each screen and each overlay is a layer; only the top one hears anything. What was
 * typed while a new top layer is still being drawn waits for it, in order: nothing is lost and nothing reaches the
 * layer below.
 */
import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { InputEvent } from '../keys/input/input-event.ts';
import type { LayerInput } from '../screen.ts';

export type LayerId = string;

export interface Layers {
  /** Says what a layer does with input, from now on. */
  set(layer: LayerId, input: LayerInput): void;
  /** Ends what a layer does with input, unless another part of its screen has taken over by now. */
  remove(layer: LayerId, input: LayerInput): void;
  get(layer: LayerId): LayerInput | undefined;
  /** Hands an event to the top layer, now or as soon as it is there. */
  deliver(event: InputEvent): void;
}

export function createLayers(
  top: () => LayerId,
  handle: (event: InputEvent, input: LayerInput) => void,
): Layers {
  const inputs = new Map<LayerId, LayerInput>();
  const waiting: InputEvent[] = [];
  const drain = (): void => {
    for (let input = inputs.get(top()); input !== undefined; input = inputs.get(top())) {
      const event = waiting.shift();
      if (event === undefined) return;
      handle(event, input);
    }
  };
  return {
    set: (layer, input) => {
      inputs.set(layer, input);
      drain();
    },
    remove: (layer, input) => {
      if (inputs.get(layer) === input) inputs.delete(layer);
    },
    get: (layer) => inputs.get(layer),
    deliver: (event) => {
      waiting.push(event);
      drain();
    },
  };
}

export const LayersContext = createContext<Layers | null>(null);
export const LayerIdContext = createContext<LayerId>('');

/** Makes the layer this component is in answer input so; the last drawing counts. */
export function useLayerInput(input: LayerInput): void {
  const layers = useContext(LayersContext);
  const layer = useContext(LayerIdContext);
  const last = useRef(input);
  useLayoutEffect(() => {
    last.current = input;
    layers?.set(layer, input);
  });
  useEffect(() => () => layers?.remove(layer, last.current), [layers, layer]);
}
