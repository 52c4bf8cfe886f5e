/**
 * A small Ink program that writes every input event it hears to a file, one JSON object a line, and draws what it
 * heard last. Arguments: the file; milliseconds for which each drawing keeps the program busy.
 */
import { appendFileSync } from 'node:fs';
import { render, Text, useApp } from 'ink';
import { type ReactNode, useState } from 'react';
import type { InputEvent } from '../../../src/tui/keys/input/input-event.ts';
import { useInputEvents } from '../../../src/tui/keys/input/use-input-events.ts';

const [file = '', busy = '0'] = process.argv.slice(2);

function keepBusy(millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end);
}

function Listener(): ReactNode {
  const { exit } = useApp();
  const [last, setLast] = useState<InputEvent | null>(null);
  useInputEvents((event) => {
    appendFileSync(file, `${JSON.stringify(event)}\n`);
    setLast(event);
    if (event.kind === 'text' && event.ctrl && event.text === 'c') exit();
  });
  keepBusy(Number(busy));
  return <Text>{last === null ? 'listening' : JSON.stringify(last).slice(0, 70)}</Text>;
}

render(<Listener />, { exitOnCtrlC: false, interactive: true, alternateScreen: true, maxFps: 120 });
