import { describe, expect, it } from 'vitest';
import type { PriceList } from './price-list.js';
import { openPriceList } from './price-book.js';
import { applyPriceListEvent, priceListFrom, type PriceListEvent } from './price-list-events.js';

const version = (id: string, validFrom: string, ore: number) => ({ id, validFrom, decided: '2023-12-01', citation: null, prices: [{ article: 'rollator', ore }] });
const created: PriceListEvent = { kind: 'created', list: { id: 'egen', titleSv: 'Egen prislista', unit: 'month', approval: 'each', versions: [version('v1', '2024-01-01', 100)] } };
const second: PriceListEvent = { kind: 'version', version: version('v2', '2024-06-01', 120) };
const approved = (of: string, principal: string): PriceListEvent => ({ kind: 'approved', version: of, approval: { principal, decided: '2024-01-10', from: '2024-02-01' } });
const listOf = (...events: PriceListEvent[]): PriceList => priceListFrom(events.map((event) => ({ event }))) as PriceList;

describe('a price list of events', () => {
  it('begins with a version, gets further ones, and each principal says yes to each', () => {
    const list = listOf(created, second, approved('v1', 'a'), approved('v1', 'b'), approved('v2', 'a'));
    expect(list.versions.map(({ id, approvals }) => [id, approvals?.map(({ principal }) => principal)])).toEqual([['v1', ['a', 'b']], ['v2', ['a']]]);
    expect(openPriceList(list, null).spansOf('b').map((span) => span.version.id)).toEqual(['v1']);
  });

  it.each<[string, string, readonly PriceListEvent[], PriceListEvent]>([
    ['a list that exists', 'price-list-exists', [created], created],
    ['anything before the list', 'unknown-price-list', [], second],
    ['a version that exists', 'version-exists', [created], { kind: 'version', version: version('v1', '2025-01-01', 1) }],
    ['a version that begins before the last', 'invalid-price-list', [created], { kind: 'version', version: version('v0', '2023-01-01', 1) }],
    ['an approval of a version that there is not', 'unknown-version', [created], approved('v3', 'a')],
    ['an approval that exists', 'approval-exists', [created, approved('v1', 'a')], approved('v1', 'a')],
    ['an approval of a list that applies to all', 'no-approvals', [{ kind: 'created', list: { ...(created.list), approval: 'none' } }], approved('v1', 'a')],
  ])('refuses %s', (_, code, before, event) => {
    const list = before.length === 0 ? undefined : listOf(...before);
    expect(() => applyPriceListEvent(list, event)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('counts what came late as decided late, so that nobody knew it before', () => {
    const list = priceListFrom([{ event: created }, { event: approved('v1', 'a'), decidedFrom: '2024-04-01' }]) as PriceList;
    const on = (knownAt: string): number => openPriceList(list, knownAt).spansOf('a').length;
    expect([on('2024-03-31'), on('2024-04-01')]).toEqual([0, 1]);
  });
});
