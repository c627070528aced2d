import { amountsOf } from '../statement/define-chart.js';
import type { StatementLine } from '../statement/statement-types.js';
import { checkAmounts } from './check-amounts.js';
import { printedOre } from './printed-amount.js';
import { PUBLISHED_STATEMENTS } from './published-statements.js';
import type { PublishedCheck, PublishedStatement } from './published-types.js';

/** Every printed sum of the statements: of its rows, and the result also of the two printed sums; and what two documents both print. */
export function statementChecks(): readonly PublishedCheck[] {
  return [...PUBLISHED_STATEMENTS.flatMap(sumChecks), ...PUBLISHED_STATEMENTS.flatMap((later, index) => PUBLISHED_STATEMENTS.slice(index + 1).flatMap((earlier) => sameFigures(earlier, later)))];
}

function sumChecks(published: PublishedStatement): readonly PublishedCheck[] {
  const { id, statement, citation } = published;
  const { chart, columns, roundedTo } = statement;
  return columns.flatMap(({ key: column, labelSv }) =>
    chart.lines.flatMap((line) => {
      const printed = line.kind === 'sum' ? printedOre(published, column, line.key) : null;
      if (line.kind !== 'sum' || printed === null) return [];
      const of = { id: `${id}/${line.key}/${column}`, table: id, labelSv: `${line.labelSv}, ${labelSv}`, citation };
      const amounts = amountsOf(chart, line.key);
      const checks = [{ of: { ...of, howSv: `De ${String(amounts.length)} raderna läggs ihop.` }, parts: amounts }];
      if (line.of.some((part) => !amounts.includes(part))) checks.push({ of: { ...of, id: `${of.id}/of-sums`, howSv: `De tryckta summorna läggs ihop: ${line.of.map((part) => labelOf(chart.lines, part)).join(' och ')}.` }, parts: [...line.of] });
      return checks.map((check) => checkAmounts(check.of, check.parts.map((part) => printedOre(published, column, part)), printed, roundedTo));
    }),
  );
}

function sameFigures(earlier: PublishedStatement, later: PublishedStatement): readonly PublishedCheck[] {
  const { chart, columns } = later.statement;
  return columns
    .filter(({ key }) => earlier.statement.columns.some((column) => column.key === key))
    .flatMap(({ key: column, labelSv }) =>
      chart.lines.flatMap((line) => {
        const printed = printedOre(later, column, line.key);
        if (printed === null) return [];
        const { id, citation } = later;
        const of = { id: `${id}/${line.key}/${column}/same`, table: id, labelSv: `${line.labelSv}, ${labelSv}`, citation, howSv: `Samma tal står i ${earlier.citation.document}.` };
        return [checkAmounts(of, [printedOre(earlier, column, line.key)], printed, later.statement.roundedTo)];
      }),
    );
}

function labelOf(lines: readonly StatementLine[], key: string): string {
  return lines.find((line) => line.key === key)?.labelSv ?? key;
}
