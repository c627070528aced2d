import type { ScenarioChange } from './scenario-types.js';
import type { Interplay } from './whatif-types.js';

/** How a field of a change is given: a line or lines of the statement, exact decimal text, whole öre, a month, which lines follow volume, a capital, or words. */
export type ChangeFieldKind = 'line' | 'lines' | 'decimal' | 'ore' | 'month' | 'drivers' | 'capital' | 'text';

/** A field of a change, what it is called, and the unit that it is given in. */
export type ChangeField = { readonly field: string; readonly kind: ChangeFieldKind; readonly labelSv: string; readonly unitSv?: string; readonly hintSv?: string };

/** The kinds of changes that a scenario may have, in the order in which people meet them, with what each is called. */
export const CHANGE_KINDS_SV: { readonly [kind in ScenarioChange['kind']]: string } = {
  volume: 'Volym',
  price: 'Pris',
  socialContributions: 'Sociala avgifter',
  interest: 'Ränta',
  staff: 'Bemanning',
  line: 'Belopp på en rad',
};

/** Where the interplay of changes goes, in words. */
export const INTERPLAY_SV: { readonly [interplay in Interplay]: string } = {
  inOrder: 'I tur och ordning: det som ändringarna gör tillsammans hör till den senare',
  apart: 'Var för sig: det som ändringarna gör tillsammans visas som en egen post',
};

const MONTH: ChangeField = { field: 'fromMonth', kind: 'month', labelSv: 'Från och med' };
const lineOf = (labelSv: string): ChangeField => ({ field: 'line', kind: 'line', labelSv });

/** What must be given for each kind of change. Nothing has a value beforehand: no source says which lines follow volume, or how much bears contributions. */
export const CHANGE_FIELDS: { readonly [kind in ScenarioChange['kind']]: readonly ChangeField[] } = {
  volume: [
    { field: 'percent', kind: 'decimal', labelSv: 'Volymen ändras med', unitSv: '%' },
    { field: 'drivers', kind: 'drivers', labelSv: 'Vad som följer volymen', hintSv: 'Hur stor del av raden som följer volymen, i procent från 0 till 100. En rad utan procent är fast.' },
  ],
  price: [
    { field: 'percent', kind: 'decimal', labelSv: 'Priset ändras med', unitSv: '%' },
    { field: 'lines', kind: 'lines', labelSv: 'På raderna' },
  ],
  socialContributions: [
    lineOf('Rad för personalkostnader'),
    { field: 'fromPercent', kind: 'decimal', labelSv: 'Avgifter nu', unitSv: '%' },
    { field: 'toPercent', kind: 'decimal', labelSv: 'Avgifter sedan', unitSv: '%' },
    { field: 'carriesPercent', kind: 'decimal', labelSv: 'Del av raden som bär avgifter', unitSv: '%', hintSv: 'Räknat med avgifterna inräknade.' },
  ],
  interest: [
    lineOf('Rad för räntekostnader'),
    { field: 'points', kind: 'decimal', labelSv: 'Räntan ändras med', unitSv: 'procentenheter' },
    { field: 'capital', kind: 'capital', labelSv: 'Räntan räknas på', unitSv: 'kr' },
    MONTH,
  ],
  staff: [
    lineOf('Rad för personalkostnader'),
    { field: 'fullTimeEquivalents', kind: 'decimal', labelSv: 'Bemanningen ändras med', unitSv: 'årsarbetare' },
    { field: 'costPerYearOre', kind: 'ore', labelSv: 'Kostnad för en årsarbetare', unitSv: 'kr per år', hintSv: 'Med sociala avgifter inräknade.' },
    MONTH,
  ],
  line: [
    lineOf('Rad'),
    { field: 'ore', kind: 'ore', labelSv: 'Resultatet ändras med', unitSv: 'kr', hintSv: 'Plus förbättrar resultatet, minus försämrar det.' },
    { field: 'reasonSv', kind: 'text', labelSv: 'Skäl' },
  ],
};
