import { answerCase, answerJson } from '../answer.js';
import { type CaseOptions, readCase } from '../input/case-options.js';
import { selectPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import { printAnswer } from '../output/answer-view.js';
import { checkRecordFile, writeRecord } from '../output/record-file.js';
import type { Result } from '../result.js';

export type EvaluateOptions = CaseOptions & {
  readonly file?: string;
  readonly förklara?: boolean;
  readonly journal?: boolean;
  readonly record?: string;
  readonly force?: boolean;
};

/** `hjm rules evaluate`: the answer to a case. A refusal that was correctly decided is no failure. */
export async function evaluateVerb(io: Io, word: string | undefined, options: EvaluateOptions): Promise<Result> {
  const { package: pkg } = await selectPackage(word, options.file, io);
  await checkRecordFile(options.record, options.force === true, io);
  const full = answerCase(pkg, await readCase(pkg, options, io));
  if (options.record !== undefined) await writeRecord(options.record, full.answer.record, options.force === true, io);
  return {
    json: answerJson(full),
    print: (screen) => {
      printAnswer(screen, full, { otherRules: options.förklara === true, journal: options.journal === true, knownAt: options.knownAt !== undefined, options: true });
      if (options.record !== undefined) screen.line(`Beslutsposten är skriven till ${options.record}.`);
    },
  };
}
