import type { Citation, LocalDate } from '@hjm/core';
import type { Rounding } from '@hjm/core/money';
import type { Unit } from './units.js';

/** A number as it is written in a model: decimals with a full stop. `'6.30'` and `6.3` are the same number, and both exact. */
export type DecimalText = string | number;

/**
 * Where a step comes from: `stated`, the source says it; `parameter`, the source names it or needs it but gives no figure, so
 * whoever asks must; `ours`, the source does not say how, and this is our reading, shown as an assumption with every price;
 * `definition`, true by what words mean, such as twelve months in a year.
 */
export type Basis = 'stated' | 'parameter' | 'ours' | 'definition';

/** What every step has. `citation` names one of the edition's citations; `assumptionSv` says in a sentence what a step that is ours assumes. */
export type StepGrounds = { readonly id: string; readonly labelSv: string; readonly basis: Basis; readonly citation?: string; readonly assumptionSv?: string };

/** One of the values that may be chosen. */
export type ChoiceOption = { readonly id: string; readonly labelSv: string };

/** What a step does. Steps refer to earlier ones by id, never forwards. */
export type Operation =
  /** A number that whoever asks must give. Not less than `least` (0 when left out), not more than `most` (1 for a share). */
  | { readonly kind: 'input'; readonly unit: Unit; readonly helpSv?: string; readonly least?: DecimalText; readonly most?: DecimalText }
  /** A yes or no that whoever asks must give. */
  | { readonly kind: 'yesNo'; readonly helpSv?: string }
  /** One of the options, or one of the rows of a table, that whoever asks must choose. */
  | { readonly kind: 'oneOf'; readonly options: readonly ChoiceOption[]; readonly helpSv?: string }
  | { readonly kind: 'oneOf'; readonly rowsOf: string; readonly helpSv?: string }
  /** The members of a group, each with a number and how many there are of it, that whoever asks must give. */
  | { readonly kind: 'members'; readonly unit: Unit; readonly helpSv?: string }
  /** A number that stands in the model. */
  | { readonly kind: 'constant'; readonly value: DecimalText; readonly unit: Unit }
  /** The number of the table's row that was chosen in `by`. */
  | { readonly kind: 'table'; readonly table: string; readonly by: string }
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  | { readonly kind: 'difference'; readonly from: string; readonly minus: string }
  | { readonly kind: 'times'; readonly of: readonly string[] }
  | { readonly kind: 'dividedBy'; readonly value: string; readonly by: string }
  | { readonly kind: 'percentOf'; readonly percent: string; readonly of: string }
  | { readonly kind: 'atMost'; readonly value: string; readonly limit: string }
  | { readonly kind: 'atLeast'; readonly value: string; readonly limit: string }
  /** The mean of a group's members, weighted by their counts. */
  | { readonly kind: 'average'; readonly of: string }
  /** Of each member its number times its count, summed. */
  | { readonly kind: 'total'; readonly of: string }
  /** How many the members are together. */
  | { readonly kind: 'count'; readonly of: string }
  /** One of several earlier steps, by what was chosen in `by`: `yes` and `no`, or the options' ids. Only the chosen one is worked out and asked for. */
  | { readonly kind: 'choose'; readonly by: string; readonly cases: Readonly<Record<string, string>> }
  /** What the source, as far as we have it, does not say. A price that comes here is undetermined. */
  | { readonly kind: 'notStated'; readonly unit: Unit; readonly textSv: string }
  /** Always last, once: the price in whole öre or kronor. */
  | { readonly kind: 'rounding'; readonly of: string; readonly rule: Rounding; readonly to: 'ore' | 'krona' };

/** One named step of a formula. */
export type Step = StepGrounds & Operation;

/** What a formula gives the price of. */
export type PriceTopic = 'rent' | 'sale' | 'service' | 'loss' | 'subscription' | 'consumables' | 'residual' | 'cost';

/** An ordered list of named steps from inputs to a price. */
export type Formula = { readonly id: string; readonly about: PriceTopic; readonly labelSv: string; readonly steps: readonly Step[] };

/** Numbers by key, such as depreciation years by product group. */
export type PriceTable = {
  readonly id: string;
  readonly labelSv: string;
  readonly unit: Unit;
  readonly citation: string;
  readonly rows: readonly { readonly id: string; readonly labelSv: string; readonly value: DecimalText }[];
};

/** What a price covers or does not, or another condition that comes with it; in our own words. */
export type PriceNote = { readonly about: PriceTopic; readonly textSv: string; readonly citation: string };

/** A price model as it stands in one period. Never edited: a new decision appends an edition. */
export type PriceModelEdition = {
  readonly id: string;
  readonly titleSv: string;
  /** First day; `null` when the source does not say. */
  readonly validFrom: LocalDate | null;
  /** Last day where the source says one; else it follows from the successor. */
  readonly validTo?: LocalDate;
  /** Day of the decision; `null` when the source does not say. */
  readonly decided: LocalDate | null;
  /** The citation of the edition itself, one of `citations`. */
  readonly citation: string;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly tables?: readonly PriceTable[];
  readonly formulas: readonly Formula[];
  /** Formulas that one would look for and that the source, as far as we have it, does not give. */
  readonly uncovered?: readonly { readonly id: string; readonly about: PriceTopic; readonly textSv: string; readonly citation: string }[];
  /** The named rule by which time is counted, told in words. */
  readonly time?: { readonly rule: string; readonly textSv: string; readonly citation: string };
  readonly included?: readonly PriceNote[];
  readonly notIncluded?: readonly PriceNote[];
  /** What else the source says of the prices: who decides, how often they are reckoned anew, VAT. */
  readonly conditions?: readonly PriceNote[];
  /** What an answer must warn of, such as that only a part of the source is at hand. */
  readonly warnings?: readonly string[];
};

/** How a region builds its prices, in all editions, as data. */
export type PriceModel = {
  readonly format: 'hjm.price-model/1';
  readonly id: string;
  readonly version: string;
  readonly region: string;
  readonly titleSv: string;
  /** Whom to ask about what the model leaves open. */
  readonly askWhom: string;
  readonly editions: readonly PriceModelEdition[];
};
