import { expect, test } from 'vitest';
import type { BoundCommand } from '../../../src/tui/keys/command.ts';
import type { InputEvent } from '../../../src/tui/keys/input/input-event.ts';
import type { Notice } from '../../../src/tui/message.ts';
import type { LayerInput } from '../../../src/tui/screen.ts';
import { hear } from '../../../src/tui/shell/hear.ts';
import { createLayers } from '../../../src/tui/shell/layers.ts';

const text = (character: string): InputEvent => ({ kind: 'text', text: character, ctrl: false });
const enter: InputEvent = { kind: 'key', key: 'enter', ctrl: false, shift: false };
const scan = (typed: string): InputEvent => ({ kind: 'scan', typed, suffix: 'enter', millis: 80 });

function command(id: `${string}.${string}`, key: string, given: string[], disabled = false): BoundCommand {
  return {
    id,
    keys: [key],
    label: 'program.back',
    hint: 'program.back.hint',
    category: 'act',
    availability: () => (disabled ? { disabled: 'filter.none' } : true),
    give: () => given.push(id),
  };
}

function listener(input: LayerInput, program: readonly BoundCommand[] = [], below?: LayerInput) {
  const said: Notice[] = [];
  const scans = { kept: 0, notTaken: 0 };
  const listen = (event: InputEvent): void =>
    hear(event, {
      ...{ input, below, program },
      say: (message) => said.push(message),
      onKept: () => {
        scans.kept += 1;
      },
      onNotTaken: () => {
        scans.notTaken += 1;
      },
      onGiven: () => undefined,
    });
  return { said, scans, listen };
}

test('a key gives the command of the screen before that of the program', () => {
  const given: string[] = [];
  const { listen } = listener({ commands: [command('own.act', 'x', given)] }, [
    command('program.act', 'x', given),
  ]);

  listen(text('x'));

  expect(given).toEqual(['own.act']);
});

test('a key whose command cannot be given now falls to the next one that can', () => {
  const given: string[] = [];
  const { listen, said } = listener({ commands: [command('own.act', 'escape', given, true)] }, [
    command('program.back', 'escape', given),
  ]);

  listen({ kind: 'key', key: 'escape', ctrl: false, shift: false });

  expect(given).toEqual(['program.back']);
  expect(said).toEqual([]);
});

test('a key whose command cannot be given now says why', () => {
  const given: string[] = [];
  const { listen, said } = listener({ commands: [command('own.act', 'x', given, true)] });

  listen(text('x'));

  expect(given).toEqual([]);
  expect(said).toEqual([{ key: 'filter.none' }]);
});

test('while a text is typed its characters are no commands, but Enter still is', () => {
  const given: string[] = [];
  const typed: InputEvent[] = [];
  const { listen } = listener({
    commands: [command('own.act', 'x', given), command('own.enter', 'enter', given)],
    typing: (event) => {
      if (event.kind !== 'text') return false;
      typed.push(event);
      return true;
    },
  });

  listen(text('x'));
  listen(enter);

  expect(typed).toEqual([text('x')]);
  expect(given).toEqual(['own.enter']);
});

test('neither a scan nor a paste gives a command, whatever it holds', () => {
  const given: string[] = [];
  const { listen } = listener({
    commands: [command('own.act', 'x', given), command('own.enter', 'enter', given)],
  });

  listen(scan('x'));
  listen({ kind: 'paste', text: 'x\r\n' });

  expect(given).toEqual([]);
});

test('each scan where no scan is awaited is one not counted', () => {
  const { listen, scans } = listener({ commands: [] });

  listen(scan('TB1'));
  listen(scan('TB2'));

  expect(scans).toEqual({ kept: 0, notTaken: 2 });
});

test('a scan behind a question waits for the screen below, and is told of', () => {
  const kept: string[] = [];
  const { listen, scans } = listener({ commands: [] }, [], {
    commands: [],
    keepScan: (typed) => {
      kept.push(typed);
    },
  });

  listen(scan('TB1'));
  listen(scan('TB2'));

  expect(kept).toEqual(['TB1', 'TB2']);
  expect(scans).toEqual({ kept: 2, notTaken: 0 });
});

/** A form of one field, whose Enter and Tab are commands. */
function form(wishes: Partial<LayerInput> = {}) {
  const deeds: string[] = [];
  const { listen, said, scans } = listener({
    commands: [command('own.enter', 'enter', deeds), command('own.tab', 'tab', deeds)],
    isTyping: true,
    isForm: true,
    typing: (event) => {
      if (event.kind !== 'text' || event.ctrl) return false;
      deeds.push(event.text);
      return true;
    },
    ...wishes,
  });
  return { listen, said, scans, deeds };
}

test('what a quick writer writes into a form is typed there, its Enter and Tab too', () => {
  const { listen, said, deeds } = form();

  listen(scan('anna'));
  listen({ kind: 'scan', typed: 'bram', suffix: 'tab', millis: 0 });
  listen({ kind: 'scan', typed: 'late', suffix: 'none', millis: 0 });
  listen({ kind: 'line-end', typed: 'late', suffix: 'enter' });

  expect(deeds.join(' ')).toBe('a n n a own.enter b r a m own.tab l a t e own.enter');
  expect(said).toEqual([]);
});

test('a ballot is not typed into a form, and its Enter does nothing there, soon or late', () => {
  const { listen, scans, deeds } = form();

  listen(scan('T1/*ABCDEF'));
  listen({ kind: 'line-end', typed: 'T1/*ABCDEF', suffix: 'enter' });

  expect(deeds).toEqual([]);
  expect(scans.notTaken).toBe(1);
});

test('in a question a burst is text for its field, and neither its Enter nor a late one answers', () => {
  const pasted: string[] = [];
  const { listen, deeds } = form({ isForm: false, onPaste: (one) => pasted.push(one) });

  listen(scan('torn paper'));
  listen({ kind: 'line-end', typed: 'torn paper', suffix: 'enter' });

  expect(pasted).toEqual(['torn paper']);
  expect(deeds).toEqual([]);
});

test('a late Enter of a scan that the screen judged is no key', () => {
  const given: string[] = [];
  const { listen } = listener({ commands: [command('own.enter', 'enter', given)], onScan: () => undefined });

  listen({ kind: 'line-end', typed: '5410041001204', suffix: 'enter' });

  expect(given).toEqual([]);
});

test('a burst that is no ballot is text for a field that has the focus', () => {
  const pasted: string[] = [];
  const { listen, said } = listener({ commands: [], isTyping: true, onPaste: (one) => pasted.push(one) });

  listen(scan('practice'));

  expect(pasted).toEqual(['practice']);
  expect(said).toEqual([]);
});

test('what is typed before the next screen is drawn waits for it, and does not reach the one below', () => {
  const heard: string[] = [];
  let top = 'board';
  const inputs: Record<string, LayerInput> = { board: { commands: [] }, scan: { commands: [] } };
  const nameOf = (input: LayerInput): string =>
    Object.keys(inputs).find((name) => inputs[name] === input) ?? '';
  const layers = createLayers(
    () => top,
    (event, input) => {
      heard.push(`${nameOf(input)}: ${event.kind === 'text' ? event.text : event.kind}`);
      if (event.kind === 'key') top = 'scan';
    },
  );
  layers.set('board', inputs['board'] ?? { commands: [] });

  layers.deliver(enter);
  layers.deliver(text('a'));
  layers.deliver(scan('TB1'));
  expect(heard).toEqual(['board: key']);
  layers.set('scan', inputs['scan'] ?? { commands: [] });

  expect(heard).toEqual(['board: key', 'scan: a', 'scan: scan']);
});
