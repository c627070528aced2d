import type { Example } from '@hjm/rules';
import { type CoverageReport, coverage } from '@hjm/rules/coverage';
import { OUTCOME_LABELS } from '@hjm/rules/text';
import { readJson } from '../input/read-json.js';
import { type Chosen, selectPackages } from '../input/select-package.js';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import type { Screen } from '../output/screen.js';
import { factsText } from '../output/witness-text.js';
import type { Result } from '../result.js';

export type CoverageOptions = { readonly file?: string; readonly examples?: string };

/** `hjm rules coverage`: whether the examples of a package get their answers, and how much of the input space they reach. */
export async function coverageVerb(io: Io, word: string | undefined, options: CoverageOptions): Promise<Result> {
  const chosen = await selectPackages(word, options.file, io);
  const measured: (Chosen & { readonly report: CoverageReport })[] = [];
  for (const { package: pkg, examples: own } of chosen) {
    const examples = options.examples === undefined ? own : await readExamples(options.examples, io);
    measured.push({ package: pkg, examples, report: coverage(pkg, examples) });
  }
  const complete = measured.every(({ report }) => report.complete);
  return {
    json: { complete, packages: measured.map(({ package: { id, version }, examples, report }) => ({ id, version, examples: examples.length, ...report })) },
    print: (screen) => {
      for (const one of measured) printReport(screen, one);
    },
    fallsShort: !complete,
  };
}

async function readExamples(file: string, io: Io): Promise<readonly Example[]> {
  const { parseExamples } = await import('../input/schemas.js');
  return readJson(file, io, parseExamples);
}

function printReport(screen: Screen, { package: pkg, examples, report }: Chosen & { readonly report: CoverageReport }): void {
  const { paint } = screen;
  screen.line(`${paint('bold', pkg.title)} (${pkg.id} ${pkg.version}), ${countOf(examples.length, 'exempel', 'exempel')}`);
  for (const { edition, measure, regions, covered, uncovered, rules } of report.editions) {
    const what = measure === 'regions' ? 'områden' : 'mål';
    const missing = rules.filter((rule) => !rule.covered).map(({ rule }) => rule);
    const whole = uncovered.length === 0 && missing.length === 0;
    screen.item(`Utgåva ${edition}: ${String(covered)} av ${String(regions)} ${what} och ${String(rules.length - missing.length)} av ${String(rules.length)} regler täcks.`, paint(whole ? 'green' : 'red', whole ? '✓' : '✗'));
    if (missing.length > 0) screen.detail(`Regler utan exempel: ${missing.join(', ')}`);
    for (const goal of uncovered) screen.point(`Utan exempel: ${goal.what}. Till exempel ${factsText(pkg, goal.witness)} (${OUTCOME_LABELS[goal.outcome]}).`);
  }
  for (const { example, text } of report.failures) screen.item(`Exemplet ${example} får inte sitt svar: ${text}`, paint('red', '✗'));
  screen.line(report.complete ? paint('green', 'Fullständig täckning, och alla exempel får sina svar.') : paint('red', 'Täckningen är inte fullständig.'));
}
