import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import type { AmountLine, StatementChart } from './statement-types.js';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The chart as it is, when it holds together: keys are unique and in kebab-case, names are told apart, every sum adds up lines above it and
 * no amount twice, and the result takes in every amount exactly once.
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
  const result = chart.lines.find(({ key }) => key === chart.result);
  if (result?.kind !== 'sum') issues.push(issue('result', 'en summa i uppställningen', chart.result, above));
  else if (!issues.some(({ path }) => path.includes('.of.'))) issues.push(...takenIssues(chart));
  throwIssues('invalid-chart', `Uppställningen ${chart.id} går inte att använda.`, issues);
  return chart;
}

/** The lines that hold amounts, in order. */
export function amountLines(chart: StatementChart): readonly AmountLine[] {
  return chart.lines.filter((line) => line.kind !== 'sum');
}

/**
 * The keys of the amounts that a line adds up, itself for an amount, each once. Unknown keys give nothing. Only lines above a sum are parts of
 * it, so that a chart that nobody has checked comes to an end too.
 */
export function amountsOf(chart: StatementChart, key: string): readonly string[] {
  const places = new Map(chart.lines.map((line, at) => [line.key, at]));
  const seen = new Set<string>();
  const within = (part: string, below: number): readonly string[] => {
    const at = places.get(part) ?? below;
    const line = chart.lines[at];
    if (line === undefined || at >= below || seen.has(part)) return [];
    seen.add(part);
    return line.kind === 'sum' ? line.of.flatMap((one) => within(one, at)) : [part];
  };
  return within(key, chart.lines.length);
}

/** A name as it is compared: case, and spaces around and between, do not count. */
export function normalName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Of sums that add up lines above them: that none takes in an amount twice, by way of other sums, and that the result leaves none out. */
function takenIssues(chart: StatementChart): HjmIssue[] {
  const taken = new Map<string, ReadonlySet<string>>();
  const issues = chart.lines.flatMap((line, index) => {
    const once = new Set<string>();
    const twice = new Set<string>();
    for (const key of line.kind === 'sum' ? line.of.flatMap((part) => [...(taken.get(part) ?? [])]) : [line.key]) (once.has(key) ? twice : once).add(key);
    taken.set(line.key, once);
    const [path, name] = line.key === chart.result ? ['result', 'resultatet'] : [`lines.${String(index)}.of`, 'summan'];
    return [...twice].map((key) => issue(path, `att raden ${key} räknas en gång i ${name}`, 'flera gånger'));
  });
  const left = amountLines(chart).filter(({ key }) => taken.get(chart.result)?.has(key) !== true);
  return [...issues, ...left.map(({ key }) => issue('result', `att raden ${key} räknas en gång i resultatet`, 'ingen gång'))];
}
