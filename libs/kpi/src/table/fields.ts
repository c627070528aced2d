import type { Field } from './table-types.js';

type PlainKind = Exclude<Field['kind'], 'choice'>;

const plain =
  (kind: PlainKind) =>
  (key: string, labelSv: string, descriptionSv: string, ...headers: string[]): Field => ({ key, labelSv, descriptionSv, headers, kind, required: false });

export const day: ReturnType<typeof plain> = plain('day');
export const moment: ReturnType<typeof plain> = plain('moment');
export const count: ReturnType<typeof plain> = plain('count');
export const ore: ReturnType<typeof plain> = plain('ore');
export const hundredths: ReturnType<typeof plain> = plain('hundredths');
export const code: ReturnType<typeof plain> = plain('code');

/** The number of a record; a header in `…nummer` may be written `…nr`. */
export const id: ReturnType<typeof plain> = (key, labelSv, descriptionSv, ...headers) =>
  plain('id')(key, labelSv, descriptionSv, ...headers.flatMap((header) => (header.endsWith('nummer') ? [header, header.replace(/nummer$/, 'nr')] : [header])));

export function choice(key: string, labelSv: string, descriptionSv: string, choices: { readonly [value: string]: readonly string[] }, ...headers: string[]): Field {
  return { key, labelSv, descriptionSv, headers, kind: 'choice', choices, required: false };
}

/** The same field, which every record has. */
export function needed(field: Field): Field {
  return { ...field, required: true };
}

export const YES_NO: { readonly [value: string]: readonly string[] } = { yes: ['ja', 'j', '1', 'sant'], no: ['nej', 'n', '0', 'falskt'] };

/** What many tables are divided by. */
export const UNIT: Field = code('unit', 'Enhet', 'Den del av centralen som gjorde arbetet.', 'avdelning', 'verkstad');
export const PRINCIPAL: Field = code('principal', 'Huvudman', 'Region eller kommun som svarar för kostnaden.', 'kostnadsansvarig', 'kund');
export const GROUP: Field = code('group', 'Produktgrupp', 'Produktgrupp, helst som kod i ISO 9999.', 'iso', 'iso-kod', 'grupp');
export const GENDER: Field = choice('gender', 'Kön', 'Kvinna eller man, där det är känt.', { woman: ['kvinna', 'k', 'kvinnor'], man: ['man', 'm', 'män'] });
