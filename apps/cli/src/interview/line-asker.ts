import { createInterface } from 'node:readline';
import { HjmError } from '@hjm/core';
import type { FactDef } from '@hjm/rules';
import { readValue } from '../input/read-fact.js';
import type { Io } from '../io.js';
import { createScreen, type Screen } from '../output/screen.js';
import { type Asker, BACK_WORDS, CANCEL_WORDS, type Prompt, type Reply, UNKNOWN_WORDS } from './asker.js';

/** Asks line by line: for input from a pipe, for a terminal without menus, for a screen reader. Questions go to standard error. */
export function lineAsker(io: Io): Asker {
  const screen = createScreen(io.stderr, io.env);
  const lines = createInterface({ input: io.stdin, crlfDelay: Infinity });
  const next = lines[Symbol.asyncIterator]();
  const read = async (): Promise<string | undefined> => {
    const line: IteratorResult<string, unknown> = await next.next();
    return line.done === true ? undefined : line.value.normalize('NFC').trim();
  };
  return {
    open: (title) => {
      screen.line(screen.paint('bold', title));
      screen.line('Svara på varje fråga med en rad. ”vet inte” hoppar över, ”tillbaka” ångrar, ”?” visar hjälp, ”avbryt” slutar.');
    },
    put: async (prompt) => {
      putQuestion(screen, prompt);
      for (;;) {
        const line = await read();
        if (line === undefined) return { kind: 'end' };
        if (line === '?') putHelp(screen, prompt);
        else if (line === '') screen.line('Svara på frågan, eller skriv ”vet inte”.');
        else {
          const reply = await replyIn(screen, prompt, line);
          if (reply !== undefined) return reply;
        }
      }
    },
    refuse: (message) => {
      screen.line(screen.paint('red', message));
    },
    close: () => {
      lines.close();
    },
  };
}

function putQuestion(screen: Screen, { def, number }: Prompt): void {
  screen.heading(`Fråga ${String(number)}. ${def.question}`);
  if (def.help !== undefined) screen.line(screen.paint('dim', def.help));
  for (const [index, label] of choices(def).entries()) screen.item(label, String(index + 1));
}

function putHelp(screen: Screen, { def, askWhom }: Prompt): void {
  const choice = def.type === 'oneOf' ? def.values : [];
  for (const { label, help } of choice) if (help !== undefined) screen.item(`${label}: ${help}`);
  screen.line(`Vet du inte? Svara ”vet inte”, eller fråga ${askWhom}.`);
}

async function replyIn(screen: Screen, { def, canGoBack, typed }: Prompt, line: string): Promise<Reply | undefined> {
  const word = line.toLowerCase();
  if (UNKNOWN_WORDS.has(word)) return { kind: 'unknown' };
  if (CANCEL_WORDS.has(word)) return { kind: 'cancel' };
  if (BACK_WORDS.has(word)) {
    if (canGoBack) return { kind: 'back' };
    screen.line('Det här är den första frågan.');
    return undefined;
  }
  try {
    typed?.check(line);
    return { kind: 'value', value: await readValue(def, numbered(def, line)) };
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const [issue] = error.issues;
    screen.line(screen.paint('red', `${error.message} Väntade ${issue?.expected ?? ''}.${issue?.nearest === undefined ? '' : ` Menade du ${issue.nearest}?`}`));
    return undefined;
  }
}

function choices(def: FactDef): readonly string[] {
  return def.type === 'oneOf' ? def.values.map(({ label }) => label) : def.type === 'yesNo' ? ['ja', 'nej'] : [];
}

/** The choice that a number stands for. */
function numbered(def: FactDef, line: string): string {
  const index = /^\d+$/.test(line) ? Number(line) - 1 : -1;
  if (def.type === 'oneOf') return def.values[index]?.id ?? line;
  return def.type === 'yesNo' ? (['ja', 'nej'][index] ?? line) : line;
}
