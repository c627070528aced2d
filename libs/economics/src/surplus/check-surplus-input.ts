import { type HjmIssue, isLocalDate, nearest } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { keyIssues } from './check-key.js';
import { defineSurplusPolicy } from './define-surplus-policy.js';
import { millionths } from './exact-share.js';
import type { SurplusInput } from './distribution-types.js';
import type { SurplusPolicy } from './policy-types.js';
import { policyGap, yearEnd } from './policy-cover.js';
import { SHARES_ARE_SV } from './share-words.js';

/** Throws `invalid-surplus-input` with all that is wrong in what is to be shared, or `invalid-surplus-policy`. */
export function checkSurplusInput(policy: SurplusPolicy, input: SurplusInput): void {
  defineSurplusPolicy(policy); // per cent that do not add up would else be scaled in silence
  throwIssues('invalid-surplus-input', 'Resultatet går inte att fördela.', [...yearIssues(input), ...amountIssues(policy, input), ...keyFits(policy, input), ...remainderIssues(policy, input)]);
}

function yearIssues({ year, closedOn }: SurplusInput): HjmIssue[] {
  if (!Number.isSafeInteger(year) || year < 1900 || year > 9998) return [issue('year', 'ett årtal', year)];
  if (closedOn === undefined || (isLocalDate(closedOn) && closedOn >= yearEnd(year))) return [];
  return [issue('closedOn', `en dag som finns, tidigast ${yearEnd(year)}`, closedOn)];
}

function amountIssues(policy: SurplusPolicy, { result, retainedFunds, year, closedOn }: SurplusInput): HjmIssue[] {
  const issues: HjmIssue[] = [];
  if (!Number.isSafeInteger(result)) issues.push(issue('result', 'resultatet före återbetalning i hela öre', result));
  const needed = result < 0 && policy.deficit.kind === 'fromRetained' && policyGap(policy, year, closedOn) === undefined;
  if (retainedFunds === undefined ? needed : !Number.isSafeInteger(retainedFunds) || retainedFunds < 0) {
    issues.push(issue('retainedFunds', 'hur mycket som är resultatreglerat sedan tidigare, i hela öre från 0', retainedFunds));
  }
  return issues;
}

function keyFits({ surplus: { recipients } }: SurplusPolicy, { key, principals, year }: SurplusInput): HjmIssue[] {
  if (key === undefined) return [];
  const group = recipients.find(({ by }) => by !== 'principal');
  if (group === undefined) return [issue('key', 'ingen nyckel, för regeln har ingen grupp att dela inom', key.id)];
  const issues = keyIssues(key, principals === undefined ? {} : { principals }).map((each) => ({ ...each, path: `key.${each.path}` }));
  if (group.by === 'use' && key.basis !== 'use') issues.push({ path: 'key.basis', expected: 'en nyckel efter uppmätt nyttjande, för regeln delar efter det: säg också vad som mättes, när och varifrån uppgifterna kommer', found: SHARES_ARE_SV[key.basis], nearest: 'use' });
  const fixed = new Set(recipients.map(({ id }) => id));
  for (const [index, { id }] of key.principals.entries()) {
    if (fixed.has(id)) issues.push(issue(`key.principals.${index}.id`, `en huvudman inom ${group.nameSv}; det här id:t har redan sin del enligt regeln`, id));
  }
  const day = yearEnd(year);
  if ((key.validFrom !== null && day < key.validFrom) || (key.validTo !== null && day > key.validTo)) {
    issues.push({ path: 'key', expected: `en nyckel som gäller ${day}`, found: `${key.validFrom ?? '…'} – ${key.validTo ?? '…'}` });
  }
  return issues;
}

function remainderIssues({ surplus }: SurplusPolicy, { key, roundTo = 'ore', remainderTo }: SurplusInput): HjmIssue[] {
  if (roundTo === 'ore') return remainderTo === undefined ? [] : [issue('remainderTo', 'inget, för hela ören lämnar ingenting över', remainderTo)];
  const ids = [...surplus.recipients.filter(({ by }) => by === 'principal'), ...(key?.principals ?? [])].map(({ id }) => id);
  const kept = millionths(surplus.retainedPercent) !== 0;
  if (remainderTo === 'retained') return kept ? [] : [issue('remainderTo', 'en huvudman, för enligt regeln behålls inget', remainderTo)];
  if (remainderTo === undefined) return [issue('remainderTo', `vem som får de ören som blir över: ${kept ? 'retained eller ' : ''}en huvudman`, remainderTo)];
  const { principal } = remainderTo;
  if (ids.includes(principal)) return [];
  const near = nearest(principal, ids);
  return [{ ...issue('remainderTo.principal', 'en huvudman som delar', principal), ...(near !== undefined && { nearest: near }) }];
}
