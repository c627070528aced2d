import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import type { AmountLine, StatementChart } from './statement-types.js';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The chart as it is, when it holds together: keys are unique and in kebab-case, names are told apart, every sum adds up lines above it, none
 * of them twice, and the result takes in every amount exactly once.
 *
 * @throws HjmError `invalid-chart` with everything that is wrong
 */
export function defineChart(chart: StatementChart): StatementChart {
  const issues: HjmIssue[] = [];
  const above: string[] = [];
  const names = new Map<string, string>();
  for (const [index, line] of chart.lines.entries()) {
    const path = `lines.${String(index)}`;
    if (!KEY.test(line.key)) issues.push(issue(`${path}.key`, 'ett namn med gemener, siffror och bindestreck', line.key));
    if (above.includes(line.key)) issues.push(issue(`${path}.key`, 'ett namn som ingen annan rad har', line.key));
    for (const name of [line.labelSv, ...(line.otherNames ?? [])].map(normalName)) {
      const other = names.get(name);
      if (name === '') issues.push(issue(`${path}.labelSv`, 'en benämning', line.labelSv));
      else if (other !== undefined && other !== line.key) issues.push(issue(`${path}.labelSv`, `en benämning som raden ${other} inte har`, name));
      names.set(name, line.key);
    }
    if (line.kind === 'sum') {
      for (const [at, part] of line.of.entries()) {
        if (!above.includes(part)) issues.push(issue(`${path}.of.${String(at)}`, 'en rad som står ovanför summan', part, above));
        else if (line.of.indexOf(part) !== at) issues.push(issue(`${path}.of.${String(at)}`, 'en rad som inte redan är med', part));
      }
      if (line.of.length === 0) issues.push(issue(`${path}.of`, 'minst en rad att summera', line.of));
    }
    above.push(line.key);
  }
  issues.push(...resultIssues(chart, above));
  throwIssues('invalid-chart', `Uppställningen ${chart.id} går inte att använda.`, issues);
  return chart;
}

/** The lines that hold amounts, in order. */
export function amountLines(chart: StatementChart): readonly AmountLine[] {
  return chart.lines.filter((line) => line.kind !== 'sum');
}

/** The keys of the amounts that a line adds up, itself for an amount. Unknown keys give nothing. */
export function amountsOf(chart: StatementChart, key: string): readonly string[] {
  const line = chart.lines.find((one) => one.key === key);
  if (line === undefined) return [];
  return line.kind === 'sum' ? line.of.filter((part) => part !== key).flatMap((part) => amountsOf(chart, part)) : [key];
}

/** A name as it is compared: case, and spaces around and between, do not count. */
export function normalName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function resultIssues(chart: StatementChart, keys: readonly string[]): HjmIssue[] {
  const result = chart.lines.find(({ key }) => key === chart.result);
  if (result?.kind !== 'sum') return [issue('result', 'en summa i uppställningen', chart.result, keys)];
  if (chart.lines.some((line, index) => line.kind === 'sum' && line.of.some((part) => keys.indexOf(part) >= index))) return [];
  const within = amountsOf(chart, chart.result);
  return amountLines(chart)
    .map(({ key }) => ({ key, times: within.filter((part) => part === key).length }))
    .filter(({ times }) => times !== 1)
    .map(({ key, times }) => issue('result', `att raden ${key} räknas en gång i resultatet`, `${String(times)} gånger`));
}
