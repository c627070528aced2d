import {
  type AmountPrint, columnNamed, type Comparison, compareColumns, comparisonRemarks, describeDeviations, describeMissingMonths, describePrint, describeStatedSums, deviationTable, type LineDeviation, missingMonths,
  sourceRemarks, type Statement, statementLines, statementWithMonths, usualComparison, whyNotCompared, withColumns,
} from '@hjm/economics';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';
import { refuseOld } from '../kpi/refuse-old.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { type AmountOptions, amountPrint } from './amount-options.js';
import { printStatement } from './show/print-statement.js';
import { saveEconomy } from './save-economy.js';
import { monthOf, statementInput, type StatementInputOptions } from './statement-input.js';
import { writeStatement } from './write-statement.js';

export type StatementOptions = StatementInputOptions & AmountOptions & {
  readonly of?: string;
  readonly against?: string;
  readonly columns?: readonly string[];
  readonly through?: string;
  readonly out?: string;
  readonly save?: string;
  readonly title?: string;
  readonly force?: boolean;
};

/** `hjm economics statement`: the statement of an economy or of files, with a column held against another. */
export async function economicsStatementVerb(io: Io, files: readonly string[], options: StatementOptions): Promise<Result> {
  const { out, save, force = false } = options;
  await refuseOld([out], force, io);
  const { economy, reads } = await statementInput(files, options, io);
  const statement = statementWithMonths(economy, options.through === undefined ? {} : { throughMonth: monthOf('--through', options.through) });
  if (statement === undefined) throw new HjmError('no-columns', `${economy.titleSv} har inga belopp: ingen resultaträkning och inga månader.`);
  const missing = missingMonths(economy, statement);
  const print = amountPrint(options);
  const columns = (options.columns ?? []).flatMap((word) => word.split(',')).filter((word) => word.trim() !== '').map((word) => columnNamed(statement, word));
  const compared = comparisonOf(statement, options, columns);
  const deviations = compared === undefined ? undefined : compareColumns(statement, compared.of, compared.against);
  const shown = columns.length > 0 ? withColumns(statement, columns) : statement;
  if (out !== undefined) await writeStatement(out, shown, { economy, force, more: compared === undefined || deviations === undefined ? [] : [{ name: 'Avvikelser', table: deviationTable(statement, deviations, compared, print) }] }, io);
  const saved = save === undefined ? undefined : await saveEconomy(save, economy, { economy: options.economy, title: options.title, force }, io);
  const sumsSv = reads.flatMap((read) => describeStatedSums(read.sums, read.statement, fine(read.statement, print)));
  const missingSv = missingTexts(missing, statement);
  const isAsked = ({ key }: Statement['columns'][number]): boolean => compared === undefined || key === compared.of || key === compared.against;
  const sourcesSv = sourceRemarks(economy, shown.columns.filter(isAsked), print);
  const notComparedSv = compared === undefined && columns.length === 0 ? whyNotCompared(statement) : undefined;
  return {
    json: {
      ...(economy.noticeSv === null ? {} : { demo: economy.noticeSv }),
      statement: shown,
      lines: Object.fromEntries(shown.columns.map(({ key }) => [key, statementLines(statement, key)])),
      ...(compared === undefined || deviations === undefined ? {} : { comparison: { ...compared, deviations, describedSv: comparedSv(statement, compared, deviations, print) } }),
      ...(notComparedSv === undefined ? {} : { notComparedSv }),
      missing,
      sourcesSv,
      files: reads.map(({ file, months, sums, findingsSv, statement: { columns: read } }) => ({ file, columns: read.map(({ key }) => key), months: months.map(({ year, account }) => ({ year, account })), sums, findingsSv })),
    },
    print: async (screen) => {
      screen.line(screen.paint('bold', `Resultaträkning, ${economy.titleSv}`));
      if (economy.noticeSv !== null) screen.line(economy.noticeSv);
      for (const { file, findingsSv } of reads) {
        if (findingsSv.length > 0) screen.heading(file);
        for (const text of findingsSv) screen.item(text);
      }
      await printStatement(screen, shown, { statement, compared, deviations, print });
      for (const text of compared === undefined || deviations === undefined ? [] : comparedSv(statement, compared, deviations, print)) screen.item(text);
      if (notComparedSv !== undefined) screen.item(`${notComparedSv} Två kolumner jämförs med --of och --against; belopp månad för månad läses in med --account budget eller actual.`);
      for (const text of [...sourcesSv, ...sumsSv, ...missingSv]) screen.item(text, '!');
      screen.line(describePrint(print));
      if (compared === undefined || statement.columns.length > 2) screen.line(`Kolumner: ${statement.columns.map(({ key, labelSv }) => `${key} (${labelSv})`).join(', ')}.`);
      if (out !== undefined) screen.line(`Resultaträkningen står i ${out}.`);
      if (saved !== undefined) screen.line(`Ekonomin står i ${saved}.`);
    },
  };
}

/** The columns that are held against each other: those that are named, else the usual ones where no columns are chosen. */
function comparisonOf(statement: Statement, { of, against }: StatementOptions, columns: readonly string[]): Comparison | undefined {
  if (of === undefined && against === undefined) return columns.length > 0 ? undefined : usualComparison(statement);
  if (of === undefined || against === undefined) throw usageError('Ange båda kolumnerna: --of <kolumn> --against <kolumn>.');
  return { of: columnNamed(statement, of), against: columnNamed(statement, against) };
}

/** What a comparison says, with what is to be known before it is read. */
function comparedSv(statement: Statement, compared: Comparison, deviations: readonly LineDeviation[], print: AmountPrint): readonly string[] {
  return [...comparisonRemarks(statement, compared), ...describeDeviations(statement, deviations, compared.against, print)];
}

/** As exact as the file's amounts, where what is shown is coarser: a difference of a sum must not be rounded away. */
function fine({ roundedTo }: Statement, print: AmountPrint): AmountPrint {
  return roundedTo ?? { unit: print.unit, decimals: print.unit === 'kr' ? 2 : print.decimals, rounding: print.rounding };
}

function missingTexts(missing: ReturnType<typeof missingMonths>, { chart }: Statement): readonly string[] {
  const columns = [...new Set(missing.map(({ column }) => column))];
  return [...new Set(columns.flatMap((key) => {
    const some = missing.filter(({ column }) => column === key);
    return describeMissingMonths(some, some[0]?.year ?? 0, chart);
  }))];
}
