import type { Citation, LocalDate } from '@hjm/core';
import type { Ore, Rounding } from '@hjm/core/money';
import type { Basis, ChoiceOption, DecimalText, PriceTopic } from './model-types.js';
import type { Unit } from './units.js';

/** One member of a group: a number and how many there are of it. */
export type GroupMember = { readonly name?: string; readonly value: DecimalText; readonly count: DecimalText };

/** What whoever asks gives: a number (kronor for amounts), a yes or no, the id of an option, or the members of a group. */
export type PriceInput = DecimalText | boolean | readonly GroupMember[];
/** Inputs by the ids of the formula's input steps. */
export type PriceInputs = Readonly<Record<string, PriceInput>>;

/** A question to a price model. */
export type PriceQuestion = {
  readonly formula: string;
  /** The day that the price is for. */
  readonly on: LocalDate;
  /** Only decisions made by that day count; left out, all that the model holds. */
  readonly knownAt?: LocalDate;
  readonly inputs: PriceInputs;
};

/** One step with what it came to. */
export type ExplainedStep = {
  readonly id: string;
  readonly labelSv: string;
  readonly kind: string;
  /** The exact number: decimals when they end, else a fraction such as `20000/3`. What was chosen, for a choice. */
  readonly value: string;
  /** `null` for a choice and for the members of a group. */
  readonly unit: Unit | null;
  /** The step in Swedish, such as `60 000 kr × 10 % = 6 000 kr`. */
  readonly textSv: string;
  readonly basis: Basis;
  readonly citation?: Citation;
};

/** The edition that answered. */
export type EditionInForce = {
  readonly id: string;
  readonly titleSv: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly decided: LocalDate | null;
  readonly citation: Citation;
};

/** A note with its source. */
export type CitedNote = { readonly textSv: string; readonly citation: Citation };
/** Something to know about a price that was given all the same. */
export type PriceWarning = { readonly code: 'start-unknown' | 'partial'; readonly textSv: string };

/** What is needed to come to the same price again. Plain JSON. */
export type PriceRecord = {
  readonly format: 'hjm.price-record/1';
  readonly model: string;
  readonly version: string;
  readonly edition: string | null;
  readonly formula: string;
  readonly on: LocalDate;
  readonly knownAt: LocalDate | null;
  readonly inputs: PriceInputs;
  readonly outcome: 'price' | 'undetermined';
  readonly code: UndeterminedCode | null;
  readonly ore: Ore | null;
  /** Each step's id and exact value, in order. */
  readonly steps: readonly (readonly [string, string])[];
};

/** A price, with how it came about. */
export type PriceAnswer = {
  readonly outcome: 'price';
  /** The price in whole öre, for one `unit`. */
  readonly ore: Ore;
  /** What the price is per, such as `kr/month`. */
  readonly unit: Unit;
  readonly formula: { readonly id: string; readonly about: PriceTopic; readonly labelSv: string };
  /** The steps that the price came about by, in order; the last is the price. */
  readonly steps: readonly ExplainedStep[];
  readonly edition: EditionInForce;
  readonly rounding: { readonly rule: Rounding; readonly to: 'ore' | 'krona'; readonly textSv: string };
  /** Steps where the source does not say how, and what we assume there. */
  readonly assumptions: readonly { readonly id: string; readonly labelSv: string; readonly textSv: string }[];
  readonly time?: { readonly rule: string; readonly textSv: string; readonly citation: Citation };
  readonly included: readonly CitedNote[];
  readonly notIncluded: readonly CitedNote[];
  readonly conditions: readonly CitedNote[];
  readonly warnings: readonly PriceWarning[];
  readonly record: PriceRecord;
};

/**
 * Why there is no price: no edition covers the day; inputs are missing; the source does not say; a divisor came to zero.
 */
export type UndeterminedCode = 'no-edition' | 'missing-input' | 'not-stated' | 'divided-by-zero';

/** An input that is needed before there can be a price. */
export type NeededInput = {
  readonly id: string;
  readonly labelSv: string;
  readonly kind: 'number' | 'yesNo' | 'oneOf' | 'members';
  readonly unit?: Unit;
  readonly options?: readonly ChoiceOption[];
  readonly helpSv?: string;
};

/** No price, and why. Never a zero. */
export type PriceUndetermined = {
  readonly outcome: 'undetermined';
  readonly code: UndeterminedCode;
  readonly reasonSv: string;
  readonly needed: readonly NeededInput[];
  readonly askWhom: string;
  readonly edition: EditionInForce | null;
  readonly warnings: readonly PriceWarning[];
  readonly record: PriceRecord;
};

/** What {@link PriceQuestion} gets back. */
export type PriceResult = PriceAnswer | PriceUndetermined;
