import { foundText, type HjmIssue, isLocalDate } from '@hjm/core';
import type { Direction, KpiDefinition, Target } from './definition-types.js';
import { emptyText, misnamed, twice } from './issues.js';

export const DIRECTIONS: readonly Direction[] = ['atLeast', 'atMost', 'increase', 'decrease', 'keep'];

/** Exact decimal text as targets have it: a full stop before the decimals, no spaces, no leading zeros. */
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What is wrong with the targets of an indicator. */
export function targetsIssues({ targets, better, measure, unit }: KpiDefinition): HjmIssue[] {
  return [
    ...targets.flatMap((target, index) => targetIssues(target, `targets.${String(index)}`)),
    ...twice(targets.map(({ period }) => period), (index) => `targets.${String(index)}.period`, 'en period som inte redan har ett mål'),
    ...(better === undefined && targets.some(({ direction }) => direction === 'keep') ? [{ path: 'better', expected: 'higher eller lower, för ett mål som är keep kräver det', found: foundText(better) }] : []),
    ...(measure.kind === 'share' && unit === 'percent' ? targets.flatMap(({ value }, index) => beyondWhole(value, `targets.${String(index)}.value`)) : []),
  ];
}

function targetIssues({ period, direction, value, strict, citation }: Target, path: string): HjmIssue[] {
  const limit = direction === 'atLeast' || direction === 'atMost';
  return [
    ...(/^(?:19|20|21)\d\d$/.test(period) ? [] : [{ path: `${path}.period`, expected: 'ett år som 2024', found: foundText(period) }]),
    ...misnamed(direction, DIRECTIONS, `${path}.direction`, 'en riktning'),
    ...(value === null ? noValueIssues(limit, path) : decimalIssues(value, `${path}.value`)),
    ...(strict !== undefined && !limit ? [{ path: `${path}.strict`, expected: 'inget värde, för det gäller bara minst och högst', found: foundText(strict) }] : []),
    ...citationIssues(citation, `${path}.citation`),
  ];
}

function noValueIssues(limit: boolean, path: string): HjmIssue[] {
  return limit ? [{ path: `${path}.value`, expected: 'ett tal, för ett mål som är minst eller högst har ett', found: foundText(null) }] : [];
}

function decimalIssues(value: string, path: string): HjmIssue[] {
  if (typeof value === 'string' && DECIMAL.test(value)) return [];
  const meant = value.replaceAll(/[\s\u00a0\u202f%]/g, '').replace(',', '.').replace('\u2212', '-').replace(/^(-?)0+(?=\d)/, '$1');
  return [{ path, expected: 'ett tal som text, med punkt före decimalerna', found: foundText(value), ...(DECIMAL.test(meant) && { nearest: meant }) }];
}

function beyondWhole(value: string | null, path: string): HjmIssue[] {
  const share = value !== null && DECIMAL.test(value) ? Number(value) : 0;
  return share >= 0 && share <= 100 ? [] : [{ path, expected: 'en andel från 0 till 100 procent', found: foundText(value) }];
}

/** What is wrong with where a figure is said to come from. */
export function citationIssues(citation: Target['citation'], path: string): HjmIssue[] {
  return [
    ...(['body', 'document', 'summary'] as const).flatMap((key) => emptyText(citation[key], `${path}.${key}`)),
    ...(citation.decided === null || isLocalDate(citation.decided) ? [] : [{ path: `${path}.decided`, expected: 'en dag ÅÅÅÅ-MM-DD, eller null där källan inte säger', found: foundText(citation.decided) }]),
  ];
}
