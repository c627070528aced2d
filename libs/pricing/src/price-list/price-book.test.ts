import { dateOfDay } from '@hjm/core/calendar';
import { describe, expect, test } from 'vitest';
import { openPriceList } from './price-book.js';
import { definePriceList, type PriceList, type PriceListVersion } from './price-list.js';

const version = (id: string, validFrom: string, over: Partial<PriceListVersion> = {}): PriceListVersion => ({ id, validFrom, decided: validFrom, citation: null, prices: [{ article: 'bed', ore: 100 }], ...over });
const list = (approval: PriceList['approval'], ...versions: PriceListVersion[]): PriceList => ({ id: 'list', titleSv: 'Prislista', unit: 'day', approval, versions });
const approved = (principal: string, from: string, decided = from): { principal: string; from: string; decided: string } => ({ principal, from, decided });

function spans(of: PriceList, principal: string, knownAt: string | null = null): string[] {
  return openPriceList(definePriceList(of), knownAt)
    .spansOf(principal)
    .map(({ from, to, version: { id } }) => `${id} ${dateOfDay(from)}–${to === Infinity ? '' : dateOfDay(to)}`);
}

describe('a list that applies to all', () => {
  test('a version ends where the next begins', () => {
    expect(spans(list('none', version('a', '2023-01-01'), version('b', '2024-01-01')), 'north')).toEqual(['a 2023-01-01–2023-12-31', 'b 2024-01-01–']);
  });

  test('after a stated end there is nothing, and an earlier version does not come back', () => {
    expect(spans(list('none', version('a', '2023-01-01'), version('b', '2024-01-01', { validTo: '2024-06-30' })), 'north')).toEqual(['a 2023-01-01–2023-12-31', 'b 2024-01-01–2024-06-30']);
  });

  test('what was decided later is not known yet', () => {
    const two = list('none', version('a', '2023-01-01'), version('b', '2024-01-01', { decided: '2023-11-20' }));
    expect(spans(two, 'north', '2023-11-19')).toEqual(['a 2023-01-01–']);
    expect(spans(two, 'north', '2023-11-20')).toHaveLength(2);
  });
});

describe('a list that each principal approves', () => {
  const two = list(
    'each',
    version('a', '2023-01-01', { approvals: [approved('north', '2023-01-01'), approved('south', '2023-01-01')] }),
    version('b', '2024-01-01', { approvals: [approved('north', '2023-12-01'), approved('south', '2024-04-01', '2024-03-20')] }),
  );

  test('applies to a principal from its approval, though never before the version is valid', () => {
    expect(spans(two, 'north')).toEqual(['a 2023-01-01–2023-12-31', 'b 2024-01-01–']);
    expect(spans(two, 'south')).toEqual(['a 2023-01-01–2024-03-31', 'b 2024-04-01–']);
  });

  test('a principal that has not approved keeps what it had', () => {
    expect(spans(two, 'south', '2024-03-19')).toEqual(['a 2023-01-01–']);
  });

  test('a principal that has approved nothing has no prices', () => {
    expect(spans(two, 'west')).toEqual([]);
  });

  test('a version that was over before its approval never applied, and does not end the one before it', () => {
    const over = list(
      'each',
      version('a', '2023-01-01', { approvals: [approved('north', '2023-01-01')] }),
      version('b', '2024-01-01', { validTo: '2024-03-31', approvals: [approved('north', '2024-04-01')] }),
    );
    expect(spans(over, 'north')).toEqual(['a 2023-01-01–']);
  });

  test('an older version that is approved late does not push out a newer one', () => {
    const late = list(
      'each',
      version('a', '2023-01-01', { approvals: [approved('north', '2024-06-01')] }),
      version('b', '2024-01-01', { approvals: [approved('north', '2024-01-01')] }),
    );
    expect(spans(late, 'north')).toEqual(['b 2024-01-01–']);
  });
});

test('a reason has its own price, else the price for all', () => {
  const book = openPriceList(list('none', version('a', '2023-01-01', { prices: [{ article: 'bed', ore: 100 }, { article: 'bed', reason: 'short', ore: 70 }, { article: 'chair', reason: 'short', ore: 5 }] })), null);
  const found = book.list.versions.flatMap((only) => [
    book.priceIn(only, 'bed', 'short'),
    book.priceIn(only, 'bed', 'lasting'),
    book.priceIn(only, 'bed', null),
    book.priceIn(only, 'chair', null),
    book.priceIn(only, 'table', null),
  ]);
  expect(found).toEqual([70, 100, 100, undefined, undefined]);
});

test.each<[string, PriceList, string]>([
  ['no version', list('none'), 'versions: väntade minst en version'],
  ['versions out of order', list('none', version('a', '2024-01-01'), version('b', '2024-01-01')), 'versions.1.validFrom: väntade en dag efter föregående versions 2024-01-01'],
  ['two prices of one article', list('none', version('a', '2024-01-01', { prices: [{ article: 'bed', ore: 1 }, { article: 'bed', ore: 2 }] })), 'versions.0.prices.1: väntade ett enda pris per artikel och orsak'],
  ['a negative price', list('none', version('a', '2024-01-01', { prices: [{ article: 'bed', ore: -1 }] })), 'versions.0.prices.0.ore: väntade ett helt antal öre, inte negativt'],
  ['an end before the start', list('none', version('a', '2024-01-01', { validTo: '2023-12-31' })), 'versions.0.validTo: väntade ett datum från och med 2024-01-01'],
  ['approvals where none are asked for', list('none', version('a', '2024-01-01', { approvals: [approved('north', '2024-01-01')] })), 'versions.0.approvals: väntade inga godkännanden'],
  ['two approvals of one principal', list('each', version('a', '2024-01-01', { approvals: [approved('north', '2024-01-01'), approved('north', '2024-02-01')] })), 'versions.0.approvals.1.principal: väntade ett godkännande per huvudman'],
])('%s is refused', (_, wrong, message) => {
  expect(() => definePriceList(wrong)).toThrow(message);
});
