import type { Io, TextSink } from '../io.js';
import { harmless, painter, type Paint, wantsColour } from './paint.js';
import type { TableData } from './table.js';
import { textWidth, wrapText } from './wrap.js';

/** What a command writes for people. Keeps to the width, and lets nothing through that would steer the terminal. */
export type Screen = {
  readonly width: number;
  readonly paint: Paint;
  /** Text as it is, only made harmless. */
  readonly raw: (text: string) => void;
  readonly line: (text?: string) => void;
  /** A heading with an empty line before it. */
  readonly heading: (text: string) => void;
  /** Wrapped text, with a mark before it when given. */
  readonly item: (text: string, mark?: string) => void;
  /** Wrapped text under an item. */
  readonly detail: (text: string) => void;
  /** One of several points under an item. */
  readonly point: (text: string) => void;
  readonly table: (data: TableData) => Promise<void>;
};

/** Columns of a sink: those of the terminal, else COLUMNS, else 80. */
export function widthOf(sink: TextSink, env: Io['env']): number {
  const given = Number(env['COLUMNS']);
  const columns = sink.isTTY === true && sink.columns !== undefined && sink.columns > 0 ? sink.columns : Number.isInteger(given) && given > 0 ? given : 80;
  return Math.min(Math.max(columns, 24), 160);
}

export function createScreen(sink: TextSink, env: Io['env']): Screen {
  const colour = wantsColour(sink, env);
  const paint = painter(colour);
  const width = widthOf(sink, env);
  const raw = (text: string): void => void sink.write(harmless(text, colour));
  const lines = (all: readonly string[]): void => {
    for (const line of all) raw(`${line.trimEnd()}\n`);
  };
  return {
    width,
    paint,
    raw,
    line: (text = '') => {
      lines(wrapText(text, width));
    },
    heading: (text) => {
      lines(['', ...wrapText(text, width).map((line) => paint('bold', line))]);
    },
    item: (text, mark = '•') => {
      lines(wrapText(`  ${mark} ${text}`, width, ' '.repeat(textWidth(mark) + 3)));
    },
    detail: (text) => {
      lines(wrapText(`    ${text}`, width, '    ').map((line) => paint('dim', line)));
    },
    point: (text) => {
      lines(wrapText(`    – ${text}`, width, '      ').map((line) => paint('dim', line)));
    },
    table: async (data) => {
      const { tableLines } = await import('./table.js');
      lines(tableLines(data, width, (text) => paint('bold', text)));
    },
  };
}
