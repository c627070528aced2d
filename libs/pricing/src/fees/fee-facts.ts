import { type LocalDate, isLocalDate } from '@hjm/core';
import { wrong } from './check-case.js';

/** What a fee may depend on besides numbers, days and prices. Left out is unknown, which is not no. */
export type FeeFacts = {
  /** Whole years on the day `on`. For a fee that runs over time it may not be enough; then `born` is asked for. */
  readonly age?: number;
  /** Day of birth; the age on each day follows. */
  readonly born?: LocalDate;
  readonly wheelInches?: number;
  readonly product?: string;
  readonly diagnosis?: string;
} & { readonly [Fact in YesNoFact]?: boolean };

/** Facts that are yes or no. */
export type YesNoFact =
  | 'homeCare'
  | 'feeBearing'
  | 'individuallyMarked'
  | 'recordedMeeting'
  | 'asylumSeeker'
  | 'palliative'
  | 'treatingInsole'
  | 'longLasting'
  | 'pregnancy'
  | 'privatePerson'
  | 'inStock'
  | 'excludedFromRental'
  | 'municipal'
  | 'residualValue'
  | 'component'
  | 'adult'
  | 'askedToReturn';

/** A fact that is asked for by its name. */
export type FeeFactName = 'age' | 'wheelInches' | 'product' | 'diagnosis' | YesNoFact;

/** The Swedish question for each fact. */
export const FACT_QUESTIONS: Readonly<Record<FeeFactName, string>> = {
  age: 'Hur gammal är patienten, i hela år den dagen?',
  wheelInches: 'Hur stora är hjulen, i tum?',
  product: 'Vilket hjälpmedel gäller det?',
  diagnosis: 'Vilken diagnos gäller det?',
  homeCare: 'Har patienten hemsjukvård?',
  feeBearing: 'Är produktgruppen avgiftsbelagd?',
  individuallyMarked: 'Är hjälpmedlet personligt och individmärkt?',
  recordedMeeting: 'Var det ett personligt möte som journalfördes?',
  asylumSeeker: 'Är patienten asylsökande?',
  palliative: 'Gäller det palliativ vård?',
  treatingInsole: 'Är inlägget ett behandlande inlägg?',
  longLasting: 'Har förskrivaren bedömt att behovet är långvarigt?',
  pregnancy: 'Gäller lånet graviditet eller förlossning?',
  privatePerson: 'Är låntagaren en privatperson?',
  inStock: 'Finns hjälpmedlet i lager i retursortimentet?',
  excludedFromRental: 'Är hjälpmedlet undantaget från uthyrning till privatpersoner?',
  municipal: 'Är det en kommun som tar ut avgiften?',
  residualValue: 'Har hjälpmedlet ett restvärde enligt prismodellen?',
  component: 'Är det en komponent?',
  adult: 'Är patienten vuxen?',
  askedToReturn: 'Har patienten uppmanats att lämna tillbaka hjälpmedlet?',
};

/** Completed years on a day; someone born on 29 February completes a year on 1 March in years without that day. */
export function ageOn(born: LocalDate, on: LocalDate): number {
  return Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - Number(on.slice(5) < born.slice(5));
}

/** @throws HjmError `bad-fee-case` for a fact that does not exist or has a value that it cannot have */
export function checkFacts(facts: FeeFacts, on: LocalDate): void {
  if (typeof facts !== 'object' || (facts as unknown) === null) throw wrong('facts', 'ett objekt', facts);
  const names = [...Object.keys(FACT_QUESTIONS), 'born'];
  for (const [name, value] of Object.entries(facts) as [string, unknown][]) {
    const path = `facts.${name}`;
    if (!names.includes(name)) throw wrong(path, 'en uppgift som finns', name, names);
    if (value === undefined) continue;
    if (name === 'born') {
      if (!isLocalDate(value) || value > on) throw wrong(path, `en dag skriven ÅÅÅÅ-MM-DD, ${on} eller tidigare`, value);
    } else if (name === 'age') {
      if (!Number.isSafeInteger(value) || (value as number) < 0) throw wrong(path, 'ett heltal från 0', value);
    } else if (name === 'wheelInches') {
      if (typeof value !== 'number' || !(value > 0 && value < Infinity)) throw wrong(path, 'ett tal större än 0', value);
    } else if (name === 'product' || name === 'diagnosis') {
      if (typeof value !== 'string') throw wrong(path, 'ett ord', value);
    } else if (typeof value !== 'boolean') throw wrong(path, 'true eller false', value);
  }
}
