import {
  describePerPrincipal, describePrint, describeSensitivity, lineKeyNamed, perPrincipal, type PerPrincipal, perPrincipalTable, rentsForZeroResult, rentsPerPrincipal, sensitivity, type Sensitivity, sensitivityTable,
  whatIf, type WhatIf, type WhatIfOptions as Reckoning, whatIfTable,
} from '@hjm/economics';
import type { Io } from '../io.js';
import { refuseOld } from '../kpi/refuse-old.js';
import { writeNewBytes } from '../kpi/write-bytes.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { type AmountOptions, amountPrint } from './amount-options.js';
import { percentOption } from './quick-changes.js';
import { type ScenarioInput, scenarioInput, type ScenarioOptions } from './scenario-input.js';
import { templateList } from './scenario-template.js';
import { printPerPrincipal, printSensitivity, printWhatIf } from './show/print-whatif.js';
import { keyNamed, type KeyOptions } from './surplus-inputs.js';
import { type ExtraSheet, writeFileTable } from './write-file-table.js';
import { amountOption, roundingOption, wholeOption, wordOption } from './written-amount.js';

export type WhatIfOptions = ScenarioOptions & AmountOptions & KeyOptions & {
  readonly interplay?: string;
  readonly rounding?: string;
  readonly zeroResult?: string;
  readonly target?: string;
  readonly paidByPrincipals?: string;
  readonly sensitivity?: string;
  readonly vary?: string;
  readonly out?: string;
  readonly force?: boolean;
};

/** `hjm economics whatif`: what a scenario does to the result, what rents must be, what it means for each principal, and how sure it is. */
export async function economicsWhatIfVerb(io: Io, file: string | undefined, options: WhatIfOptions): Promise<Result> {
  const { out, force = false } = options;
  if (options.templates === true) return templateList();
  await refuseOld([out], force, io);
  const input = await scenarioInput(file, options, io);
  const { economy, statement, scenario } = input;
  const print = amountPrint(options);
  const reckoning = reckoningOf(options, scenario.changes.length);
  const outcome = whatIf(statement, scenario, reckoning);
  const rents = options.zeroResult === undefined ? undefined : rentsForZeroResult(outcome, { line: lineKeyNamed(economy.chart, options.zeroResult, '--zero-result'), ...(options.target === undefined ? {} : { targetOre: amountOption(options.target, '--target').ore }) });
  const { key } = await keyNamed(options, economy, undefined, io);
  const shares = key === undefined ? undefined : perPrincipal(outcome, key, { lines: paidLines(options, input) });
  const rentShares = key === undefined || rents === undefined ? undefined : rentsPerPrincipal(rents, key);
  const varied = options.sensitivity === undefined ? undefined : sensitivity(statement, scenario, { vary: varyOf(options, scenario.changes.length), steps: options.sensitivity.split(';').map((step) => percentOption(step, '--sensitivity')) }, reckoning);
  if (out !== undefined) await writeOutcome(out, { outcome, shares, rentShares, varied }, { options, notice: economy.noticeSv, force }, io);
  return {
    json: { ...(economy.noticeSv === null ? {} : { demo: economy.noticeSv }), outcome, ...told({ rents, perPrincipal: shares, rentsPerPrincipal: rentShares, sensitivity: varied }) },
    print: async (screen) => {
      screen.line(screen.paint('bold', `${scenario.titleSv}, ${economy.titleSv}`));
      if (economy.noticeSv !== null) screen.line(economy.noticeSv);
      await printWhatIf(screen, outcome, print);
      screen.heading('Så är det räknat');
      for (const text of outcome.stepsSv) screen.item(text);
      if (rents !== undefined) {
        screen.heading(`${rents.labelSv} som krävs`);
        for (const text of rents.outcome === 'known' ? rents.stepsSv : [rents.reasonSv]) screen.item(text);
      }
      for (const [title, one] of [['Scenariot per huvudman', shares], ['Det som krävs, per huvudman', rentShares]] as const) {
        if (one === undefined) continue;
        screen.heading(title);
        await printPerPrincipal(screen, one);
        for (const text of describePerPrincipal(one).slice(-1)) screen.item(text);
      }
      if (varied !== undefined) {
        screen.heading(`Känslighet: ${describeSensitivity(varied)[0] ?? ''}`);
        await printSensitivity(screen, varied, print);
      }
      screen.line(describePrint(print));
      if (out !== undefined) screen.line(`Scenariot står i ${out}.`);
    },
  };
}

function reckoningOf({ interplay, rounding = 'halfUp' }: WhatIfOptions, changes: number): Reckoning {
  if (interplay === undefined && changes > 1) throw usageError('Ange med --interplay vart samspelet mellan ändringarna hör: inOrder (till den senare) eller apart (för sig).');
  return { interplay: wordOption(interplay ?? 'inOrder', '--interplay', ['inOrder', 'apart']), rounding: roundingOption(rounding) };
}

function paidLines({ paidByPrincipals: paidBy }: WhatIfOptions, { economy }: ScenarioInput): readonly string[] {
  if (paidBy === undefined) throw usageError('--key: ange med --paid-by-principals vilka intäkter huvudmännen betalar, till exempel rent,sales.');
  return paidBy.split(',').map((line) => lineKeyNamed(economy.chart, line, '--paid-by-principals'));
}

function varyOf({ vary }: WhatIfOptions, changes: number): number {
  if (vary === undefined && changes > 1) throw usageError(`Ange med --vary vilken ändring som varieras, 1–${String(changes)}.`);
  return vary === undefined ? 0 : wholeOption(vary, '--vary', 1, changes) - 1;
}

function told(parts: { readonly [name: string]: object | undefined }): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

type Outcome = { readonly outcome: WhatIf; readonly shares: PerPrincipal | undefined; readonly rentShares: PerPrincipal | undefined; readonly varied: Sensitivity | undefined };

async function writeOutcome(file: string, { outcome, shares, rentShares, varied }: Outcome, { options, notice, force }: { readonly options: WhatIfOptions; readonly notice: string | null; readonly force: boolean }, io: Io): Promise<void> {
  if (/\.json$/i.test(file)) return writeNewBytes(file, [new TextEncoder().encode(`${JSON.stringify(outcome.scenario, null, 1)}\n`)], force, io);
  const print = amountPrint({ unit: 'kr', decimals: '2', ...(options.unit === undefined ? {} : { unit: options.unit, decimals: options.decimals ?? '2' }) });
  const more: ExtraSheet[] = [
    ...(shares === undefined ? [] : [{ name: 'Per huvudman', table: perPrincipalTable(shares, print) }]),
    ...(rentShares === undefined ? [] : [{ name: 'Krävs per huvudman', table: perPrincipalTable(rentShares, print) }]),
    ...(varied === undefined ? [] : [{ name: 'Känslighet', table: sensitivityTable(varied, print) }]),
  ];
  await writeFileTable(file, whatIfTable(outcome, print), { name: notice === null ? 'Scenario' : 'Demodata', force, notice, mark: 'row' }, io, more);
}
