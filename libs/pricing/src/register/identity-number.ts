const IDENTITY_NUMBER = /^\s*(?:18|19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\s*[-+\u2010-\u2013]\s*\d{4}\s*$/;

/**
 * Whether a key is written as a Swedish personal identity number or coordination number: the day of birth, a dash or plus, and four
 * digits. Digits alone may as well be a serial number, and are let through.
 */
export function isIdentityNumber(key: string): boolean {
  return key.length >= 11 && IDENTITY_NUMBER.test(key);
}
