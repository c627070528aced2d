import { HjmError, type LocalDate, foundText, nearest } from '@hjm/core';
import { type Approval, definePriceList, type PriceList, type PriceListVersion } from './price-list.js';

/** What happens to a price list. Nothing is edited: a list begins with a version, gets further ones, and each is approved. */
export type PriceListEvent =
  | { readonly kind: 'created'; readonly list: PriceList }
  | { readonly kind: 'version'; readonly version: PriceListVersion }
  | { readonly kind: 'approved'; readonly version: string; readonly approval: Approval };

/**
 * The list after the event.
 *
 * @throws HjmError `price-list-exists`, `unknown-price-list` (anything but `created` first), `version-exists`, `unknown-version`,
 *   `approval-exists`, `no-approvals` (the list applies to all without), `invalid-price-list`
 */
export function applyPriceListEvent(list: PriceList | undefined, event: PriceListEvent): PriceList {
  if (event.kind === 'created') {
    if (list !== undefined) throw refused('price-list-exists', 'Prislistan finns redan.', 'id', 'ett id som ingen annan prislista har', list.id);
    return definePriceList(event.list);
  }
  if (list === undefined) throw refused('unknown-price-list', 'Prislistan finns inte.', 'id', 'en prislista som finns', event.kind);
  return event.kind === 'version' ? withVersion(list, event.version) : withApproval(list, event.version, event.approval);
}

/**
 * The list as these events make it, oldest first. With `decidedFrom`, an event counts as decided on that day at the earliest: what
 * was stored after the rents of a month were charged must not have been known then.
 *
 * @throws HjmError as {@link applyPriceListEvent}
 */
export function priceListFrom(events: Iterable<{ readonly event: PriceListEvent; readonly decidedFrom?: LocalDate }>): PriceList | undefined {
  let list: PriceList | undefined;
  for (const { event, decidedFrom } of events) list = applyPriceListEvent(list, decidedFrom === undefined ? event : known(event, decidedFrom));
  return list;
}

function withVersion(list: PriceList, version: PriceListVersion): PriceList {
  if (list.versions.some(({ id }) => id === version.id)) throw refused('version-exists', `Versionen ${foundText(version.id)} finns redan och ändras inte.`, 'id', 'ett id som ingen annan version har', version.id);
  return definePriceList({ ...list, versions: [...list.versions, version] });
}

function withApproval(list: PriceList, id: string, approval: Approval): PriceList {
  const ids = list.versions.map((version) => version.id);
  const version = list.versions.find((one) => one.id === id);
  if (version === undefined) {
    const near = nearest(id, ids);
    throw refused('unknown-version', `Prislistan ${foundText(list.id)} har ingen version ${foundText(id)}.`, 'version', `en av ${ids.join(', ')}`, id, near);
  }
  if (list.approval === 'none') throw refused('no-approvals', 'Prislistan gäller alla utan godkännande.', 'approval', 'en prislista som varje huvudman godkänner', list.approval);
  const approvals = version.approvals ?? [];
  if (approvals.some(({ principal }) => principal === approval.principal)) {
    throw refused('approval-exists', `${approval.principal} har redan godkänt versionen, och det ändras inte.`, 'principal', 'en huvudman som inte har godkänt versionen', approval.principal);
  }
  return definePriceList({ ...list, versions: list.versions.map((one) => (one === version ? { ...one, approvals: [...approvals, approval] } : one)) });
}

function known(event: PriceListEvent, from: LocalDate): PriceListEvent {
  const version = (one: PriceListVersion): PriceListVersion => ({
    ...one,
    decided: later(one.decided ?? one.validFrom, from),
    ...(one.approvals === undefined ? {} : { approvals: one.approvals.map((approval) => ({ ...approval, decided: later(approval.decided, from) })) }),
  });
  if (event.kind === 'created') return { ...event, list: { ...event.list, versions: event.list.versions.map(version) } };
  if (event.kind === 'version') return { ...event, version: version(event.version) };
  return { ...event, approval: { ...event.approval, decided: later(event.approval.decided, from) } };
}

function later(day: LocalDate, other: LocalDate): LocalDate {
  return day > other ? day : other;
}

function refused(code: string, message: string, path: string, expected: string, value: unknown, near?: string): HjmError {
  return new HjmError(code, message, [{ path, expected, found: foundText(value), ...(near === undefined ? {} : { nearest: near }) }]);
}
