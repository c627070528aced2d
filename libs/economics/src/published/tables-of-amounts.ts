import { amountText, cellText } from './cell-text.js';
import type { PublishedFigures, PublishedInvestments, PublishedStatement, PublishedTable } from './published-types.js';

/** A statement as printed, with the printed sums. */
export function statementAsPrinted({ id, region, titleSv, statement, printedSums, printedLabels, citation, notesSv }: PublishedStatement): PublishedTable {
  const { chart, columns, amounts, roundedTo } = statement;
  return {
    id,
    region,
    titleSv,
    columns: [`Belopp i ${roundedTo.unit}`, ...columns.map(({ labelSv }) => labelSv)],
    rows: chart.lines.map(({ key, labelSv }) => [printedLabels[key] ?? labelSv, ...columns.map((column) => amountText(amounts[column.key]?.[key] ?? printedSums[column.key]?.[key], roundedTo))]),
    citation,
    notesSv,
  };
}

/** Investments as printed: with kind and reason where there are no outcomes, else with budget, outcome and forecast, sums after their sections. */
export function investmentsAsPrinted(published: PublishedInvestments): PublishedTable {
  const { plan, notesSv } = published;
  const { id, region, titleSv, citation } = plan;
  const [columns, rows] = published.outcomes === null ? plannedRows(published) : followedUpRows(published);
  return { id, region, titleSv, columns, rows, citation, notesSv };
}

type Printed = readonly [columns: readonly string[], rows: readonly (readonly string[])[]];

const KIND_SV = { reinvestment: 'reinvestering', new: 'nyinvestering' } as const;

function plannedRows({ plan, printedSums }: PublishedInvestments): Printed {
  const groups = plan.groups.map(({ labelSv, kind, reasonSv, budget }) => [labelSv, kind === null ? '' : KIND_SV[kind], reasonSv ?? '', amountText(budget, plan.roundedTo)]);
  const sums = printedSums.map(({ labelSv, budget }) => [labelSv, '', '', amountText(budget, plan.roundedTo)]);
  return [['Större investeringar', 'Ny- eller reinvestering', 'Orsak', `Investeringsbelopp (${plan.roundedTo.unit})`], [...groups, ...sums]];
}

function followedUpRows({ plan, outcomes, forecast, printedSums }: PublishedInvestments): Printed {
  const text = (ore: number | null | undefined): string => amountText(ore, plan.roundedTo);
  const sum = (wanted: string): string[][] => printedSums.filter(({ key }) => key === wanted).map((one) => [one.labelSv, text(one.budget), text(one.outcome), text(one.forecast)]);
  const sections = plan.sections.flatMap(({ key }) => [
    ...plan.groups.filter(({ section }) => section === key).map((group) => [group.labelSv, text(group.budget), text(outcomes?.toDate[group.key]), text(forecast?.[group.key])]),
    ...sum(key),
  ]);
  const year = String(plan.year);
  return [[`Belopp i ${plan.roundedTo.unit}`, `Budget ${year} inkl. överförda medel`, `Utfall ${year}`, `Prognos ${year}`], [...sections, ...sum('total')]];
}

/** Figures as printed, each with its unit. */
export function figuresAsPrinted({ id, region, titleSv, rowsSv, columns, rows, citation, notesSv }: PublishedFigures): PublishedTable {
  return { id, region, titleSv, columns: [rowsSv, ...columns.map(({ labelSv }) => labelSv)], rows: rows.map(({ labelSv, cells }) => [labelSv, ...cells.map(cellText)]), citation, notesSv };
}
