import { type HjmIssue, isLocalDate } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { millionths, shareText, sumOfShares } from './exact-share.js';
import type { SurplusPolicy } from './policy-types.js';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const HUNDRED = 100_000_000;

/**
 * Checks a surplus policy and gives it back.
 *
 * @throws HjmError `invalid-surplus-policy` with all faults: ids, per cent that do not add up, a threshold without anything to
 * retain, more than one group, days in the wrong order
 */
export function defineSurplusPolicy(policy: SurplusPolicy): SurplusPolicy {
  throwIssues('invalid-surplus-policy', 'Regeln för överskott går inte att använda.', [...namesOf(policy), ...validityOf(policy), ...surplusOf(policy)]);
  return policy;
}

function namesOf({ id, region, titleSv, surplus }: SurplusPolicy): HjmIssue[] {
  const issues: HjmIssue[] = [];
  if (!KEBAB.test(id)) issues.push(issue('id', 'ett id med små bokstäver, siffror och bindestreck', id));
  for (const [path, text] of [['region', region], ['titleSv', titleSv]] as const) {
    if (text.trim() === '') issues.push(issue(path, 'text som inte är tom', text));
  }
  const seen = new Set(['retained']);
  for (const [index, recipient] of surplus.recipients.entries()) {
    const path = `surplus.recipients.${index}.id`;
    if (!KEBAB.test(recipient.id)) issues.push(issue(path, 'ett id med små bokstäver, siffror och bindestreck', recipient.id));
    else if (seen.has(recipient.id)) issues.push(issue(path, 'ett id som inte redan används (retained är det som behålls)', recipient.id));
    seen.add(recipient.id);
  }
  return issues;
}

function validityOf({ validity: { from, to, statedFor } }: SurplusPolicy): HjmIssue[] {
  const issues: HjmIssue[] = [];
  for (const [path, day] of [['validity.from', from], ['validity.to', to]] as const) {
    if (day !== null && !isLocalDate(day)) issues.push(issue(path, 'en dag som finns, ÅÅÅÅ-MM-DD, eller null', day));
  }
  if (from !== null && to !== null && to < from) issues.push(issue('validity.to', `en dag från och med ${from}`, to));
  if (!Number.isSafeInteger(statedFor) || statedFor < 1900 || statedFor > 9998) issues.push(issue('validity.statedFor', 'ett årtal', statedFor));
  return issues;
}

function surplusOf({ surplus: { retainedPercent, threshold, recipients }, deficit }: SurplusPolicy): HjmIssue[] {
  const issues: HjmIssue[] = [];
  const retained = millionths(retainedPercent);
  if (retained === undefined || retained > HUNDRED) issues.push(issue('surplus.retainedPercent', 'procent från 0 till 100, som 20 eller 12.5', retainedPercent));
  if (threshold !== null) {
    if (!Number.isSafeInteger(threshold.ore) || threshold.ore < 1) issues.push(issue('surplus.threshold.ore', 'ett helt antal öre, minst 1', threshold.ore));
    if (retained === 0) issues.push(issue('surplus.threshold', 'null, när inget behålls', threshold));
  }
  if (deficit.kind === 'asSurplus' && retained !== 0) issues.push(issue('deficit.kind', 'fromRetained eller notStated, när något behålls av ett överskott', deficit.kind));
  const percents = recipients.map(({ percent }) => millionths(percent));
  for (const [index, percent] of percents.entries()) {
    if (percent === undefined) issues.push(issue(`surplus.recipients.${index}.percent`, 'procent, som 50 eller 12.5', recipients[index]?.percent));
  }
  const known = percents.filter((percent) => percent !== undefined);
  const sum = sumOfShares(known);
  if (known.length === percents.length && sum !== BigInt(HUNDRED)) issues.push(issue('surplus.recipients', 'mottagare vars procent summerar till exakt 100', shareText(sum)));
  if (recipients.filter(({ by }) => by !== 'principal').length > 1) issues.push(issue('surplus.recipients', 'högst en grupp som delar efter nyckel eller nyttjande', recipients));
  return issues;
}
