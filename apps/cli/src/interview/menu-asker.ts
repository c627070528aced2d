import { intro, isCancel, log, select, text } from '@clack/prompts';
import { HjmError } from '@hjm/core';
import type { FactDef } from '@hjm/rules';
import { expectedText } from '../input/expected-text.js';
import { readValue } from '../input/read-fact.js';
import type { Io } from '../io.js';
import { harmless, painter, wantsColour } from '../output/paint.js';
import { widthOf } from '../output/screen.js';
import { wrapText } from '../output/wrap.js';
import { type Asker, BACK_WORDS, type Prompt, type Reply, UNKNOWN_WORDS } from './asker.js';

const UNKNOWN: Reply = { kind: 'unknown' };
const BACK: Reply = { kind: 'back' };
const CANCEL: Reply = { kind: 'cancel' };

type Choice = { readonly reply: Reply; readonly label: string; readonly hint?: string };
type Streams = { readonly input: Io['stdin']; readonly output: Io['stderr']; readonly signal: AbortSignal };

/** Asks with menus in a terminal. Everything is drawn on standard error, so that standard output holds the answer alone. */
export function menuAsker(io: Io): Asker {
  const output = io.stderr;
  const paint = painter(wantsColour(output, io.env));
  const write = { output };
  const wrapped = (words: string): string => wrapText(harmless(words, false), widthOf(output, io.env) - 3).join('\n');
  const complain = (message: string): void => {
    log.error(wrapped(message), write);
  };
  return {
    open: (title) => {
      intro(wrapped(title), write);
      log.message(wrapped('Välj med pilarna och bekräfta med Retur. Esc avbryter, Ctrl-D slutar och svarar på det som är känt.'), write);
    },
    put: async (prompt) => {
      const { def, number } = prompt;
      const help = def.help === undefined ? [] : wrapped(def.help).split('\n').map((line) => paint('dim', line));
      const message = [wrapped(`${String(number)}. ${def.question}`), ...help].join('\n');
      return untilEnd(io.stdin, (signal) => {
        const streams = { input: io.stdin, output, signal };
        return def.type === 'oneOf' || def.type === 'yesNo' ? chosenReply(choicesOf(def, prompt), message, streams) : typedReply(prompt, message, streams, complain);
      });
    },
    refuse: complain,
    close: () => {
      io.stdin.pause();
    },
  };
}

/** Ctrl-D, or a terminal that goes away, ends the interview; the prompts by themselves would wait for ever. */
async function untilEnd(stdin: Io['stdin'], ask: (signal: AbortSignal) => Promise<Reply>): Promise<Reply> {
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  const onKey = (_: string | undefined, key: { readonly ctrl?: boolean; readonly name?: string }): void => {
    if (key.ctrl === true && key.name === 'd') end();
  };
  stdin.on('keypress', onKey).on('end', end);
  try {
    const reply = await ask(ended.signal);
    return ended.signal.aborted ? { kind: 'end' } : reply;
  } finally {
    stdin.off('keypress', onKey).off('end', end);
  }
}

function choicesOf(def: FactDef & { readonly type: 'oneOf' | 'yesNo' }, { canGoBack, askWhom }: Prompt): Choice[] {
  const choices: Choice[] =
    def.type === 'yesNo'
      ? [true, false].map((value) => ({ reply: { kind: 'value', value }, label: value ? 'Ja' : 'Nej' }))
      : def.values.map(({ id, label, help }) => ({ reply: { kind: 'value', value: id }, label, ...(help === undefined ? {} : { hint: help }) }));
  return [...choices, { reply: UNKNOWN, label: 'Vet inte', hint: `fråga ${askWhom}` }, ...(canGoBack ? [{ reply: BACK, label: '← Tillbaka' }] : [])];
}

async function chosenReply(choices: readonly Choice[], message: string, streams: Streams): Promise<Reply> {
  const options = choices.map(({ label, hint }, value) => ({ value, label: harmless(label, false), ...(hint === undefined ? {} : { hint: harmless(hint, false) }) }));
  const chosen = await select({ message, options, showInstructions: false, ...streams });
  return isCancel(chosen) ? CANCEL : (choices[chosen]?.reply ?? CANCEL);
}

async function typedReply({ def, canGoBack, typed: kind }: Prompt, message: string, streams: Streams, complain: (message: string) => void): Promise<Reply> {
  const words = `${kind?.expected ?? expectedText(def)}, eller ”vet inte”${canGoBack ? ' eller ”tillbaka”' : ''}`;
  for (;;) {
    const typed = await text({ message, placeholder: harmless(words, false), ...streams });
    if (isCancel(typed)) return CANCEL;
    const line = typed.normalize('NFC').trim();
    if (UNKNOWN_WORDS.has(line.toLowerCase())) return UNKNOWN;
    if (BACK_WORDS.has(line.toLowerCase()) && canGoBack) return BACK;
    try {
      kind?.check(line);
      return { kind: 'value', value: await readValue(def, line) };
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      complain(`${error.message} Svara ${words}.`);
    }
  }
}
