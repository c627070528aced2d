import type { Io, TextSink } from '../io.js';

const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const;

/** Puts a style on a text; leaves it alone where colours are not wanted. */
export type Paint = (style: keyof typeof STYLES, text: string) => string;

/** Colours only for a terminal that wants them: NO_COLOR and TERM=dumb switch off, FORCE_COLOR on. */
export function wantsColour(sink: TextSink, env: Io['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0';
  return sink.isTTY === true && env['TERM'] !== 'dumb';
}

export function painter(colour: boolean): Paint {
  return (style, text) => {
    const [on, off] = STYLES[style];
    return colour && text !== '' ? `\u001B[${String(on)}m${text}\u001B[${String(off)}m` : text;
  };
}

const UNSAFE = /\u001B\[(?:1|2|22|3[1-6]|39)m|[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text without anything that steers a terminal, but for our own colours: rule packages come from files of other people. */
export function harmless(text: string, colour: boolean): string {
  return text.replace(UNSAFE, (found) => (found.length > 1 ? (colour ? found : '') : found === '\t' ? ' ' : ''));
}
