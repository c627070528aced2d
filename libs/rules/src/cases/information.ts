import { type HjmIssue, isLocalDate } from '@hjm/core';
import { own } from '../own.js';
import { issueAt } from '../wrong.js';
import type { CaseApplication, CaseInformation } from './case-types.js';
import type { CasePolicy, RequiredInformation } from './policy-types.js';

type Policy = Pick<CasePolicy, 'requiredInformation'>;

/** What an application of a kind must tell. */
export function requiredFor({ requiredInformation }: Policy, kind: string): readonly RequiredInformation[] {
  return requiredInformation.filter(({ kinds }) => kinds?.includes(kind) ?? true);
}

/** What is required and not told yet. */
export function missingInformation(policy: Policy, { kind, information }: Pick<CaseApplication, 'kind' | 'information'>): readonly RequiredInformation[] {
  return requiredFor(policy, kind).filter(({ id, type }) => {
    const told = own(information, id);
    if (type === 'confirmation') return told !== true;
    return typeof told !== 'string' || told.trim() === '';
  });
}

/** What is wrong with what was told: no such information, or not of its type. Left out is not wrong, only missing. */
export function informationIssues(policy: Policy, kind: string, information: CaseInformation, path: string): readonly HjmIssue[] {
  const parts = requiredFor(policy, kind);
  const ids = parts.map(({ id }) => id);
  return Object.entries(information).flatMap(([id, told]) => {
    const part = parts.find((one) => one.id === id);
    const at = `${path}.${id}`;
    if (part === undefined) return [issueAt(at, ids.length === 0 ? 'utelämnat' : `något av ${ids.join(', ')}`, id, ids)];
    if (part.type === 'confirmation') return typeof told === 'boolean' ? [] : [issueAt(at, 'ja eller nej (true, false)', told)];
    if (typeof told !== 'string') return [issueAt(at, 'en text', told)];
    return part.type === 'date' && told !== '' && !isLocalDate(told) ? [issueAt(at, 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', told)] : [];
  });
}
