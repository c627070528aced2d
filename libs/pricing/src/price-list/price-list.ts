import { type Citation, type LocalDate, HjmError, foundText, isLocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { PriceUnit } from '../time/time-rule.js';

/** The price of an article for one unit of time, in öre, without VAT. */
export type PriceRow = {
  readonly article: string;
  /** Only for rentals for this reason. A row without one holds for every reason that has no row of its own. */
  readonly reason?: string;
  readonly ore: Ore;
};

/** A principal has said yes: the version applies to it from this day on, though never before the version itself is valid. */
export type Approval = {
  readonly principal: string;
  readonly decided: LocalDate;
  readonly from: LocalDate;
};

/** Prices from a day on. Nothing is edited: new prices are a new version. */
export type PriceListVersion = {
  readonly id: string;
  readonly validFrom: LocalDate;
  /** The last day, when it has one; after it there is no price, not the last one. */
  readonly validTo?: LocalDate;
  /** `null` where the day of decision is not stated: known from `validFrom` on. */
  readonly decided: LocalDate | null;
  readonly citation: Citation | null;
  readonly prices: readonly PriceRow[];
  readonly approvals?: readonly Approval[];
};

/** A price list (prislista) in versions. */
export type PriceList = {
  readonly id: string;
  readonly titleSv: string;
  readonly unit: PriceUnit;
  /** `each`: a version is a recommendation, and applies to a principal only once that principal has approved it. `none`: it applies to all. */
  readonly approval: 'none' | 'each';
  readonly versions: readonly PriceListVersion[];
};

/**
 * The list, once it is checked: versions in order, each with an id of its own, real days, one price in öre per article and reason.
 *
 * @throws HjmError `invalid-price-list` with every fault
 */
export function definePriceList(list: PriceList): PriceList {
  const issues: { path: string; expected: string; found: string }[] = [];
  const wrong = (path: string, expected: string, value: unknown): void => void issues.push({ path, expected, found: foundText(value) });
  if (list.versions.length === 0) wrong('versions', 'minst en version', list.versions);
  const ids = new Set<string>();
  let last = '';
  for (const [index, version] of list.versions.entries()) {
    const path = `versions.${index}`;
    if (ids.has(version.id)) wrong(`${path}.id`, 'ett id som ingen annan version har', version.id);
    ids.add(version.id);
    if (!isLocalDate(version.validFrom)) wrong(`${path}.validFrom`, 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', version.validFrom);
    else if (version.validFrom <= last) wrong(`${path}.validFrom`, `en dag efter föregående versions ${last}`, version.validFrom);
    last = version.validFrom;
    if (version.validTo !== undefined && !(isLocalDate(version.validTo) && version.validTo >= version.validFrom)) {
      wrong(`${path}.validTo`, `ett datum från och med ${version.validFrom}`, version.validTo);
    }
    if (version.decided !== null && !isLocalDate(version.decided)) wrong(`${path}.decided`, 'ett datum som finns, eller null', version.decided);
    checkPrices(version, path, wrong);
    checkApprovals(list, version, path, wrong);
  }
  if (issues.length > 0) {
    const [first] = issues;
    throw new HjmError('invalid-price-list', `Prislistan ${foundText(list.id)}: ${first?.path ?? ''}: väntade ${first?.expected ?? ''}, fick ${first?.found ?? ''}.`, issues);
  }
  return list;
}

type Wrong = (path: string, expected: string, value: unknown) => void;

function checkPrices(version: PriceListVersion, path: string, wrong: Wrong): void {
  const keys = new Set<string>();
  for (const [index, { article, reason, ore }] of version.prices.entries()) {
    const key = JSON.stringify([article, reason]);
    if (keys.has(key)) wrong(`${path}.prices.${index}`, 'ett enda pris per artikel och orsak', [article, reason].filter(Boolean).join(', '));
    keys.add(key);
    if (!Number.isSafeInteger(ore) || ore < 0) wrong(`${path}.prices.${index}.ore`, 'ett helt antal öre, inte negativt', ore);
  }
}

function checkApprovals(list: PriceList, version: PriceListVersion, path: string, wrong: Wrong): void {
  const approvals = version.approvals ?? [];
  if (list.approval === 'none' && approvals.length > 0) wrong(`${path}.approvals`, 'inga godkännanden, eftersom listan gäller alla', approvals);
  const principals = new Set<string>();
  for (const [index, { principal, decided, from }] of approvals.entries()) {
    if (principals.has(principal)) wrong(`${path}.approvals.${index}.principal`, 'ett godkännande per huvudman', principal);
    principals.add(principal);
    if (!isLocalDate(decided)) wrong(`${path}.approvals.${index}.decided`, 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', decided);
    if (!isLocalDate(from)) wrong(`${path}.approvals.${index}.from`, 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', from);
  }
}
