import type { HjmIssue } from '@hjm/core';
import { formatKronor } from '@hjm/core/text';
import { issue } from '../issues/issues.js';
import type { StatementChart } from '../statement/statement-types.js';
import { lineIssues, methodOf, toldIssues } from './plan-parts.js';
import type { Commitment, ForecastPlan, IndexChange } from './forecast-types.js';

/** An index has a few decimals; files carry four. */
const DECIMAL = /^\d{1,9}(\.\d{1,4})?$/;

/** What is wrong with a plan's commitments: each on a line that is forecast by commitments, with its sign, in months that exist. */
export function plannedCommitmentIssues(chart: StatementChart, plan: Pick<ForecastPlan, 'commitments' | 'methods' | 'fallback'>): HjmIssue[] {
  const unused = plan.commitments.flatMap(({ line }, at) => {
    const { kind } = methodOf(plan, line);
    return kind === 'commitments' ? [] : [issue(`commitments.${String(at)}.line`, 'en rad vars metod är commitments', `${line}: ${kind}`)];
  });
  return [...commitmentIssues(chart, plan.commitments), ...unused];
}

/** What is wrong with commitments by themselves. */
export function commitmentIssues(chart: StatementChart, commitments: readonly Commitment[]): HjmIssue[] {
  const ids = commitments.map(({ id }) => id);
  return commitments.flatMap((commitment, at) => {
    const path = `commitments.${String(at)}`;
    const twice = ids.indexOf(commitment.id) === at ? [] : [issue(`${path}.id`, 'ett id som inte redan används', commitment.id)];
    return [...twice, ...lineIssues(chart, `${path}.line`, commitment.line), ...ownIssues(chart, path, commitment)];
  });
}

function ownIssues(chart: StatementChart, path: string, { id, line, titleSv, monthly, fromMonth, toMonth, index }: Commitment): HjmIssue[] {
  const sign = chart.lines.find(({ key }) => key === line);
  const wrongSign = sign !== undefined && sign.kind !== 'sum' && Number.isSafeInteger(monthly) && ((sign.sign === 'minus' && monthly > 0) || (sign.sign === 'plus' && monthly < 0));
  return [
    ...toldIssues(`${path}.id`, 'ett id', id),
    ...toldIssues(`${path}.titleSv`, 'vad åtagandet är', titleSv),
    ...(Number.isSafeInteger(monthly) ? [] : [issue(`${path}.monthly`, 'ett helt antal öre', monthly)]),
    ...(wrongSign ? [issue(`${path}.monthly`, sign.sign === 'minus' ? 'ett belopp med minus, som raden har' : 'ett belopp utan minus, som raden har', formatKronor(monthly))] : []),
    ...month(`${path}.fromMonth`, 1, fromMonth),
    ...month(`${path}.toMonth`, fromMonth, toMonth),
    ...(index === undefined ? [] : indexIssues(`${path}.index`, index)),
  ];
}

function indexIssues(path: string, { nameSv, fromMonth, before, after }: IndexChange): HjmIssue[] {
  return [
    ...toldIssues(`${path}.nameSv`, 'vilket index det är', nameSv),
    ...month(`${path}.fromMonth`, 1, fromMonth),
    ...positive(`${path}.before`, before),
    ...positive(`${path}.after`, after),
  ];
}

function positive(path: string, value: unknown): HjmIssue[] {
  return typeof value === 'string' && DECIMAL.test(value) && /[1-9]/.test(value) ? [] : [issue(path, 'indexets värde, större än 0, med högst fyra decimaler efter punkt', value)];
}

function month(path: string, least: number, value: number): HjmIssue[] {
  const first = Number.isInteger(least) && least >= 1 && least <= 12 ? least : 1;
  return Number.isInteger(value) && value >= first && value <= 12 ? [] : [issue(path, `en månad, ${String(first)}–12`, value)];
}
