import { formatCitation } from '@hjm/core';
import { formatKronor, formatNumber, formatPercent } from '@hjm/core/text';
import { signedKronor, signedNumber } from '../effects/signed-text.js';
import { amountLines } from '../statement/define-chart.js';
import type { StatementChart } from '../statement/statement-types.js';
import { lineLabel } from '../statement/line-named.js';
import { monthName } from '../statement/month-name.js';
import { capitalOre, monthsFrom } from './line-acts.js';
import type { ScenarioChange, Scenario } from './scenario-types.js';

/** The name of a change: its own, or what it does in few words. */
export const changeLabel = (change: ScenarioChange, chart: StatementChart): string => change.labelSv ?? whatSv(change, chart);

/** A change in Swedish on one line, with all that it was given. */
export function describeChange(change: ScenarioChange, chart: StatementChart): string {
  const name = change.labelSv === undefined ? [] : [`${change.labelSv}:`];
  const source = change.citation === undefined ? [] : [`Källa: ${formatCitation(change.citation)}.`];
  return [...name, `${whatSv(change, chart)}.`, ...howSv(change, chart), ...source].join(' ');
}

function whatSv(change: ScenarioChange, chart: StatementChart): string {
  switch (change.kind) {
    case 'volume':
      return `Volym ${signedPercent(change.percent)}`;
    case 'price':
      return `Pris ${signedPercent(change.percent)}: ${change.lines.map((line) => lineLabel(chart, line)).join(', ')}`;
    case 'socialContributions':
      return `Sociala avgifter ${formatPercent(change.fromPercent)} → ${formatPercent(change.toPercent)}`;
    case 'interest':
      return `Ränta ${signedNumber(change.points)} procentenheter`;
    case 'staff':
      return `Bemanning ${signedNumber(change.fullTimeEquivalents)} årsarbetare`;
    case 'line':
      return `${lineLabel(chart, change.line)} ${signedKronor(change.ore)}`;
  }
}

/**
 * A scenario in Swedish: its name, its base, each change in order, and what was taken for granted.
 */
export function describeScenario(scenario: Scenario, chart: StatementChart): readonly string[] {
  return [
    `${scenario.titleSv} (utgår från kolumnen ${scenario.base})`,
    ...scenario.changes.map((change, index) => `${String(index + 1)}. ${describeChange(change, chart)}`),
    ...(scenario.assumptionsSv ?? []).map((assumption) => `Antagande: ${assumption}`),
  ];
}

function howSv(change: ScenarioChange, chart: StatementChart): readonly string[] {
  switch (change.kind) {
    case 'volume': {
      const { follows, titleSv, citation } = change.drivers;
      const shares = Object.entries(follows).map(([line, share]) => `${lineLabel(chart, line)} ${formatPercent(share)}`);
      const fixed = amountLines(chart).filter(({ key }) => !Object.hasOwn(follows, key)).map(({ labelSv }) => labelSv);
      const basis = citation === null ? 'eget antagande' : formatCitation(citation);
      return [`Följer volymen enligt ${titleSv} (${basis}): ${shares.join(', ')}. Fast: ${fixed.length === 0 ? 'inget' : fixed.join(', ')}.`];
    }
    case 'price':
      return [];
    case 'socialContributions':
      return [`${formatPercent(change.carriesPercent)} av ${lineLabel(chart, change.line)} bär avgifter och blir (100 + ${formatNumber(change.toPercent)}) / (100 + ${formatNumber(change.fromPercent)}) gånger så stor; resten är oförändrad.`];
    case 'interest':
      return [`${lineLabel(chart, change.line)}: ${signedNumber(change.points)} procentenheter på ${formatKronor(capitalOre(change.capital))} (${basisOf(change.capital)}) ${fromSv(change.fromMonth)}.`];
    case 'staff':
      return [`${lineLabel(chart, change.line)}: ${signedNumber(change.fullTimeEquivalents)} årsarbetare à ${formatKronor(change.costPerYearOre)} per år ${fromSv(change.fromMonth)}.`];
    case 'line':
      return [`Skäl: ${change.reasonSv}${/[.!?]$/u.test(change.reasonSv) ? '' : '.'}`];
  }
}

function basisOf(capital: Extract<ScenarioChange, { kind: 'interest' }>['capital']): string {
  return capital.from === 'amount' ? capital.basisSv : `restvärden: ${capital.items.map(({ labelSv, ore }) => `${labelSv} ${formatKronor(ore)}`).join(', ')}`;
}

function fromSv(month: number): string {
  return month === 1 ? 'hela året' : `från och med ${monthName(month)} (${String(monthsFrom(month))} av 12 månader)`;
}

function signedPercent(percent: string): string {
  return `${signedNumber(percent)}\u00A0%`;
}
