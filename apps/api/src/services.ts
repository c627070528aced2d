import type { RulePackage } from '@hjm/rules';
import type { CaseKeeper } from './cases/case-keeper.js';
import type { EconomyKeeper } from './economies/economy-keeper.js';
import type { IndicatorKeeper } from './indicators/indicator-keeper.js';
import type { PriceListKeeper } from './prices/price-list-keeper.js';
import type { RecordKeeper } from './records/keeper.js';
import type { RentKeeper } from './rents/rent-keeper.js';

/** What the API needs from outside. */
export type Services = {
  readonly packages: readonly RulePackage[];
  readonly records: RecordKeeper;
  readonly cases: CaseKeeper;
  readonly priceLists: PriceListKeeper;
  readonly rents: RentKeeper;
  readonly indicators: IndicatorKeeper;
  readonly economies: EconomyKeeper;
  /** Which database stands behind the records. */
  readonly database: { readonly kind: 'embedded' | 'postgresql'; readonly ping: () => Promise<void> };
  readonly version: string;
  /** The folder of the built web app. */
  readonly webRoot: string;
};
