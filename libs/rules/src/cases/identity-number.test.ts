import { describe, expect, it } from 'vitest';
import { looksLikeIdentityNumber } from './identity-number.js';

// Made-up dates of the years 1800–1809 and 2090–2099: nobody has such a number.
describe('a personal identity number is recognised', () => {
  it.each([
    ['with century', '209912310000'],
    ['with century and hyphen', '20991231-0000'],
    ['without century', '991231-0000'],
    ['without century and hyphen', '9912310000'],
    ['of a person over a hundred', '991231+0000'],
    ['with the date in parts', '2099-12-31-0000'],
    ['with dots and underscores', '2099.12.31_0000'],
    ['inside a longer text', 'ARENDE-20991231-0000-B'],
    ['after another number', '1-20991231-0000'],
    ['as coordination number, first day', '209912610000'],
    ['as coordination number, last day', '991291-0000'],
    ['as temporary number with a letter', '209912-31-T000'],
    ['with a check digit that holds', '180001010000'],
    ['with an en dash', '991231\u20130000'],
    ['with an em dash', '991231\u20140000'],
    ['with a hyphen that does not break', '991231\u20110000'],
    ['with a minus sign', '20991231\u22120000'],
    ['with spaces around the hyphen', '991231 - 0000'],
    ['with spaces around the en dash', '20991231 \u2013 0000'],
    ['with a space that does not break', '991231\u00a00000'],
    ['with two spaces', '991231  0000'],
    ['with a slash', '991231/0000'],
    ['with dashes between all parts', '2099\u201312\u201331\u20130000'],
  ])('%s', (_, text) => {
    expect(looksLikeIdentityNumber(text)).toBe(true);
  });
});

describe('a case number is let through', () => {
  it.each([
    ['a diary number', 'HMC230006'],
    ['a running number with year', '2026-000123'],
    ['a month that does not exist', '20991331-0000'],
    ['a day that does not exist', '20991200-0000'],
    ['a day between the two ranges', '20991232-0000'],
    ['one digit too many', '20991231-00001'],
    ['an organisation number', '209900-1234'],
    ['a date alone', '2099-12-31'],
    ['from one day to another', '2099-12-30 \u2013 2099-12-31'],
    ['from one day to another with a slash', '2099-12-30/2099-12-31'],
    ['from one day to another without hyphens', '20991230 \u2013 20991231'],
    ['a day with the time', '2099-12-31 12:30'],
    ['a diary number with year and slash', 'HMC 2099/0142'],
    ['a diary number with a long running number', '2099/12345-2'],
    ['an article number with dashes', '1234\u20135678\u20139012'],
    ['an amount in words around a dash', '1 200 \u2013 12 000 kronor'],
    ['a random key', 'a81bc81b-dead-4e5d-abff-90865d1e13b1'],
  ])('%s', (_, text) => {
    expect(looksLikeIdentityNumber(text)).toBe(false);
  });
});
