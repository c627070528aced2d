import type { Ore, Rounding } from '@hjm/core/money';
import type { LineAmounts, StatementChart } from '../statement/statement-types.js';
import type { ScenarioChange, Scenario } from './scenario-types.js';

/**
 * Where the interplay of changes goes (dearer rents on a larger volume). `inOrder`: each change works on what those before it left, so
 * that interplay belongs to the later one. `apart`: each is reckoned on the base alone and the interplay is a part of its own.
 */
export type Interplay = 'inOrder' | 'apart';

/** How a scenario is reckoned; nothing is chosen for the caller. */
export type WhatIfOptions = { readonly rounding: Rounding; readonly interplay: Interplay };

/** An amount, or the lines that it is missing for. */
export type KnownOre = { readonly ore: Ore | null; readonly missing: readonly string[] };

/** What one change does. */
export type ScenarioEffect = KnownOre & {
  /** `change-1`, `change-2`, … in order, and `interplay`. */
  readonly key: string;
  readonly kind: ScenarioChange['kind'] | 'interplay';
  readonly labelSv: string;
  /** By line that it touches; null where the base is missing. */
  readonly lines: LineAmounts;
};

/** What a scenario does to a column: the effects add up to the difference exactly, on each line and in the result. */
export type WhatIf = {
  readonly scenario: Scenario;
  readonly chart: StatementChart;
  readonly options: WhatIfOptions;
  /** Amounts as they were, of every line that holds one. */
  readonly base: LineAmounts;
  readonly effects: readonly ScenarioEffect[];
  /** Amounts as they become. */
  readonly lines: LineAmounts;
  readonly before: KnownOre;
  readonly after: KnownOre;
  /** Known also where lines that no change touches are missing. */
  readonly difference: KnownOre;
  /** How it was reckoned, in Swedish. */
  readonly stepsSv: readonly string[];
};
