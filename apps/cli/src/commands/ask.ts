import { answerCase, answerJson } from '../answer.js';
import { readCase } from '../input/case-options.js';
import { selectPackage } from '../input/select-package.js';
import type { Asker } from '../interview/asker.js';
import { holdInterview } from '../interview/hold-interview.js';
import { lineAsker } from '../interview/line-asker.js';
import type { Io } from '../io.js';
import { printAnswer } from '../output/answer-view.js';
import { checkRecordFile, writeRecord } from '../output/record-file.js';
import type { Result } from '../result.js';
import type { EvaluateOptions } from './evaluate.js';

export type AskOptions = EvaluateOptions & { readonly plain?: boolean };

/** `hjm rules ask`: an interview that asks only what can change the answer, and then the answer. */
export async function askVerb(io: Io, word: string | undefined, options: AskOptions): Promise<Result> {
  const { package: pkg } = await selectPackage(word, options.file, io);
  const force = options.force === true;
  await checkRecordFile(options.record, force, io);
  const { facts: given, at } = await readCase(pkg, options, io);
  const { facts, unknown } = await holdInterview(pkg, at, given, await askerFor(io, options.plain === true));
  const full = answerCase(pkg, { facts, at });
  if (options.record !== undefined) await writeRecord(options.record, full.answer.record, force, io);
  return {
    json: { ...answerJson(full), unknown },
    print: (screen) => {
      screen.line();
      printAnswer(screen, full, { otherRules: options.förklara === true, journal: true, knownAt: options.knownAt !== undefined, options: false });
      if (options.record !== undefined) screen.line(`Beslutsposten är skriven till ${options.record}.`);
    },
  };
}

/** Menus need a terminal on both sides that can move its cursor. */
async function askerFor(io: Io, plain: boolean): Promise<Asker> {
  const menus = io.stdin.isTTY === true && io.stderr.isTTY === true && io.env['TERM'] !== 'dumb' && !plain;
  return menus ? (await import('../interview/menu-asker.js')).menuAsker(io) : lineAsker(io);
}
