import type { RulePackage } from '@hjm/rules';
import { dalarna } from '@hjm/rules-dalarna';
import { jonkoping } from '@hjm/rules-jonkoping';
import { varmland } from '@hjm/rules-varmland';
import { vastmanland } from '@hjm/rules-vastmanland';

/** The rule packages of every region, region by region. */
export const packages: readonly RulePackage[] = [...vastmanland, ...varmland, ...dalarna, ...jonkoping].map((entry) => entry.package);
