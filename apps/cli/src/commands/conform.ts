import { type ConformanceFinding, type ConformanceInput, conformance, conforms } from '@hjm/rules/conformance';
import { readJson } from '../input/read-json.js';
import { selectPackages } from '../input/select-package.js';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import type { Screen } from '../output/screen.js';
import { usageError } from '../usage-error.js';
import type { Result } from '../result.js';

export type ConformOptions = { readonly file?: string; readonly examples?: string };

/** `hjm rules conform`: what a region's own CI checks of its packages. A package from a file may be wrong in any way. */
export async function conformVerb(io: Io, word: string | undefined, { file, examples }: ConformOptions): Promise<Result> {
  if (file !== undefined && word !== undefined) throw usageError(`Ange antingen ett regelverk (${word}) eller --file, inte båda.`);
  if (examples !== undefined && file === undefined) throw usageError('--examples hör ihop med --file.');
  const whole = (json: unknown): unknown => json;
  const inputs: readonly ConformanceInput[] =
    file === undefined ? await selectPackages(word, undefined, io) : [{ package: await readJson(file, io, whole), examples: examples === undefined ? [] : await readJson(examples, io, whole) }];
  const findings = conformance(inputs);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    json: { ok: conforms(findings), packages: inputs.length, findings },
    print: (screen) => {
      for (const finding of findings) printFinding(screen, finding);
      const notes = findings.length - errors;
      if (notes > 0) screen.line(`${countOf(notes, 'sak', 'saker')} kvar att göra före publicering (–).`);
      screen.line(errors === 0 ? screen.paint('green', `${countOf(inputs.length, 'regelverk håller', 'regelverk håller')}: schema, inga luckor eller konflikter, full täckning, källor, koder och kontrollsummor.`) : screen.paint('red', `${countOf(errors, 'sak', 'saker')} att rätta (✗).`));
    },
    fallsShort: errors > 0,
  };
}

function printFinding({ item, paint }: Screen, { severity, package: id, at, text }: ConformanceFinding): void {
  item(`${id} ${at}: ${text}`, severity === 'error' ? paint('red', '✗') : '–');
}
