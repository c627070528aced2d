import { HjmError } from '@hjm/core';
import { type Economy, type SurplusInput, type SurplusPolicy, describeDistribution, distributeSurplus, partOf, resultBeforeRefund, surplusLetters } from '@hjm/economics';
import { SURPLUS_POLICIES } from '@hjm/economics/regions';
import { readPart } from '@hjm/economics/schema';
import { byId } from '../indicators/regions.js';
import { without } from '../rents/without.js';
import { statementOf } from './economy-answers.js';

/** What is to be shared: a result that is stated, or that of a column; policy and key by name or as they stand. */
export type SurplusAsked = Omit<SurplusInput, 'key' | 'result' | 'year'> & {
  readonly policy: unknown;
  readonly key?: unknown;
  readonly year?: number;
  readonly result?: number;
  readonly column?: string;
  /** The line of the surplus that is repaid in the column; null when it holds none. */
  readonly refundLine?: string | null;
};

/** A result shared by a policy, with letters for each principal. */
export function surplusAnswer(economy: Economy, asked: SurplusAsked) {
  const { year, result, ofColumn } = resultAsked(economy, asked);
  const input = without(asked, 'policy', 'key', 'year', 'result', 'column', 'refundLine');
  const key = asked.key === undefined ? {} : { key: typeof asked.key === 'string' ? partOf(economy, 'keys', asked.key) : readPart('keys', asked.key, economy.chart) };
  const distribution = distributeSurplus(policyOf(economy, asked.policy), { ...input, ...key, year, result });
  return { result: ofColumn, distribution, letters: surplusLetters(distribution), textsSv: [...(ofColumn === null ? [] : [ofColumn.textSv]), ...describeDistribution(distribution)] };
}

function policyOf(economy: Economy, policy: unknown): SurplusPolicy {
  if (typeof policy !== 'string') return readPart('policies', policy, economy.chart);
  return byId([...economy.policies, ...SURPLUS_POLICIES], policy, 'unknown-policy', 'policy', (found) => `Det finns ingen resultatreglering ${found}.`);
}

function resultAsked(economy: Economy, { year, result, column, refundLine }: SurplusAsked) {
  const wrong = (path: string, expected: string, found: string): HjmError => new HjmError('bad-input', `Ange resultatet (result) med år (year), eller en kolumn (column): ${path} ska vara ${expected}.`, [{ path, expected, found }]);
  if (column === undefined) {
    if (result === undefined) throw wrong('result', 'resultatet före återbetalning i öre', 'inget');
    if (year === undefined) throw wrong('year', 'bokslutets år', 'inget');
    return { year, result, ofColumn: null };
  }
  if (result !== undefined) throw wrong('result', 'inget, för resultatet är kolumnens', String(result));
  if (refundLine === undefined) throw wrong('refundLine', 'raden för återbetalat resultat, eller null när kolumnen inte har någon', 'inget');
  const ofColumn = resultBeforeRefund(statementOf(economy), column, refundLine);
  if (year !== undefined && year !== ofColumn.year) throw wrong('year', `${ofColumn.year}, som kolumnen`, String(year));
  return { year: ofColumn.year, result: ofColumn.ore, ofColumn };
}
