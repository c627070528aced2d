import { type HjmIssue, isIsoCode, isLocalDate } from '@hjm/core';
import { issueAt } from '../wrong.js';
import type { CaseApplication, CaseEvent } from './case-types.js';
import { informationIssues } from './information.js';
import type { CasePolicy } from './policy-types.js';
import type { CaseView } from './view-case.js';

/** What is wrong with what an event tells: the day, costs, texts, information. */
export function eventIssues(policy: CasePolicy, view: CaseView | null, event: CaseEvent): readonly HjmIssue[] {
  return [...dayIssues(view, event), ...tellingIssues(policy, view, event)];
}

function dayIssues(view: CaseView | null, { on }: CaseEvent): readonly HjmIssue[] {
  if (!isLocalDate(on)) return [issueAt('on', 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', on)];
  return view !== null && on < view.changedOn ? [issueAt('on', `${view.changedOn} eller senare, för då hände något senast i ärendet`, on)] : [];
}

function tellingIssues(policy: CasePolicy, view: CaseView | null, event: CaseEvent): readonly HjmIssue[] {
  switch (event.kind) {
    case 'apply':
      return applicationIssues(policy, event.application);
    case 'complete':
      return [...cost('costOre', event.costOre ?? null), ...informationIssues(policy, view?.application.kind ?? '', event.information ?? {}, 'information')];
    case 'prepare':
      return told('statement', 'konsulentens yttrande', event.statement);
    case 'sendBack':
      return told('reason', 'vad som ska kompletteras', event.reason);
    case 'grant':
      return [...told('reason', 'skälet till beslutet', event.reason), ...(Number.isSafeInteger(event.costOre) ? cost('costOre', event.costOre) : [issueAt('costOre', WHOLE_ORE, event.costOre)]), ...limit(policy, event)];
    case 'refuse':
      return told('reason', 'skälet till avslaget', event.reason);
    case 'replace':
      return event.replacedBy === view?.id ? [issueAt('replacedBy', 'ett annat ärende', event.replacedBy)] : told('replacedBy', 'det nya ärendets id', event.replacedBy);
    case 'expire':
      return [];
  }
}

function applicationIssues(policy: CasePolicy, { kind, product, isoCode, costOre, information }: CaseApplication): readonly HjmIssue[] {
  const known = policy.kinds.filter(({ closed }) => closed === undefined).map(({ id }) => id);
  const found = policy.kinds.find(({ id }) => id === kind);
  if (found === undefined) return [issueAt('application.kind', `något av ${known.join(', ')}`, kind, known)];
  if (found.closed !== undefined) return [issueAt('application.kind', `något som går att ansöka om. ${found.closed}`, kind)];
  return [
    ...told('application.product', 'vad ansökan gäller', product),
    ...(isIsoCode(isoCode) ? [] : [issueAt('application.isoCode', 'en ISO 9999-kod, skriven som 22 21 09', isoCode)]),
    ...cost('application.costOre', costOre),
    ...informationIssues(policy, kind, information, 'application.information'),
  ];
}

const WHOLE_ORE = 'ett helt antal öre, noll eller mer';

function cost(path: string, ore: number | null): readonly HjmIssue[] {
  return ore === null || (Number.isSafeInteger(ore) && ore >= 0) ? [] : [issueAt(path, WHOLE_ORE, ore)];
}

function told(path: string, expected: string, text: unknown): readonly HjmIssue[] {
  return typeof text === 'string' && text.trim() !== '' ? [] : [issueAt(path, expected, text)];
}

function limit({ levels }: CasePolicy, { by, costOre }: Extract<CaseEvent, { kind: 'grant' }>): readonly HjmIssue[] {
  const level = levels.find(({ id }) => by.role === 'decider' && id === by.level);
  const most = level?.atMostOre;
  return level === undefined || most === undefined || costOre <= most ? [] : [issueAt('costOre', `högst ${String(most)} öre, som ${level.label} får bevilja`, costOre)];
}
