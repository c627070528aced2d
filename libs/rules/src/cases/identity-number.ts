// However it is typed: any dash, slash, dot or space, alone or with spaces around it.
const separator = '[\\s\\p{Pd}\\u2212\\u00AD+._/]{0,3}';
const year = '(?:18|19|20)?\\d\\d';
const month = '(?:0[1-9]|1[0-2])';
// Coordination numbers have 60 added to the day.
const day = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
// The first of the last four may be a letter in temporary numbers.
const last = '[\\dA-Z]\\d{3}';
// From one day to another: the last four are the year of the second day.
const secondDay = `(?:18|19|20)\\d\\d[-./]${month}[-./]\\d\\d(?!\\d)`;

const identityNumber = new RegExp(`(?<!\\d)${year}${separator}${month}${separator}${day}${separator}(?!${secondDay})${last}(?!\\d)`, 'iu');

/**
 * Whether a text holds something that reads as a Swedish personal identity number or coordination number, with or
 * without century and separators. The check digit does not matter: a mistyped number still points at a person.
 */
export function looksLikeIdentityNumber(text: string): boolean {
  return identityNumber.test(text);
}
