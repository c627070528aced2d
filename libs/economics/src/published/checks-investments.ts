import type { Ore } from '@hjm/core/money';
import { formatAmount } from '../amount/amount.js';
import { checkAmounts } from './check-amounts.js';
import { PUBLISHED_INVESTMENTS } from './published-investments.js';
import type { PublishedCheck, PublishedInvestments, PublishedInvestmentSum } from './published-types.js';

type Column = 'budget' | 'outcome' | 'forecast';
const COLUMN_SV: { readonly [column in Column]: string } = { budget: 'budget', outcome: 'utfall', forecast: 'prognos' };

/** The printed sums of investments, the frame, and whether the forecast is the outcome of four months three times. */
export function investmentChecks(): readonly PublishedCheck[] {
  return PUBLISHED_INVESTMENTS.flatMap((published) => [...sumChecks(published), ...frameCheck(published), ...linearChecks(published)]);
}

function sumChecks(published: PublishedInvestments): readonly PublishedCheck[] {
  return published.printedSums.flatMap((sum) =>
    (['budget', 'outcome', 'forecast'] as const).flatMap((column) => {
      const printed = sum[column];
      if (printed === null) return [];
      const { id, citation, roundedTo } = published.plan;
      const { howSv, parts } = partsOf(published, sum, column);
      return [checkAmounts({ id: `${id}/${sum.key}/${column}`, table: id, labelSv: `${sum.labelSv}, ${COLUMN_SV[column]} ${String(published.plan.year)}`, citation, howSv }, parts, printed, roundedTo)];
    }),
  );
}

/** The groups of a section; of the whole, the printed sums of the sections, or all groups where there are none. */
function partsOf({ plan, outcomes, forecast, printedSums }: PublishedInvestments, { key }: PublishedInvestmentSum, column: Column): { readonly howSv: string; readonly parts: readonly (Ore | null)[] } {
  if (key === 'total' && plan.sections.length > 0) {
    return { howSv: 'De tryckta delsummorna läggs ihop.', parts: printedSums.filter((sum) => sum.key !== key).map((sum) => sum[column]) };
  }
  const groups = plan.groups.filter(({ section }) => key === 'total' || section === key);
  const amounts = { budget: Object.fromEntries(plan.groups.map((group) => [group.key, group.budget])), outcome: outcomes?.toDate ?? {}, forecast: forecast ?? {} };
  return { howSv: `De ${String(groups.length)} grupperna läggs ihop.`, parts: groups.map((group) => amounts[column][group.key] ?? null) };
}

function frameCheck(published: PublishedInvestments): readonly PublishedCheck[] {
  const total = published.printedSums.find(({ key }) => key === 'total');
  if (total === undefined || published.plan.sections.length > 0) return [];
  const { id, citation, roundedTo } = published.plan;
  return [checkAmounts({ id: `${id}/frame`, table: id, labelSv: `Investeringsramen ${String(published.plan.year)}`, citation, howSv: 'Ramen i texten är tabellens summa.' }, [total.budget], published.plan.frame, roundedTo)];
}

function linearChecks({ plan, outcomes, forecast, printedSums }: PublishedInvestments): readonly PublishedCheck[] {
  if (outcomes === null || forecast === null) return [];
  const times = 12 / outcomes.throughMonth;
  const { citation } = plan;
  const groups = plan.groups.map(({ key, labelSv }) => ({ key, labelSv, outcome: outcomes.toDate[key] ?? null, printed: forecast[key] ?? null }));
  const sections = printedSums.filter(({ key }) => key !== 'total').map(({ key, labelSv, outcome, forecast: printed }) => ({ key: `${key}-sum`, labelSv, outcome, printed }));
  return [...groups, ...sections].flatMap(({ key, labelSv, outcome, printed }) => {
    if (printed === null) return [];
    const other = outcome === 0 && printed !== 0 ? { moreSv: `Utfallet är 0 och prognosen ${formatAmount(printed, plan.roundedTo)}: den är gjord på ett annat sätt, som inte står i rapporten.` } : {};
    const of = { id: `${plan.id}/${key}/linear`, table: plan.id, labelSv: `${labelSv}, prognos mot utfall`, citation, basis: 'reading' as const, howSv: `Utfallet av ${String(outcomes.throughMonth)} månader räknas upp ${String(times)} gånger.`, ...other };
    return [checkAmounts(of, Array.from({ length: times }, () => outcome), printed, plan.roundedTo)];
  });
}
