import type { Economy, SurplusPolicy } from '@hjm/economics';
import { ECONOMY_REGIONS, SURPLUS_POLICIES } from '@hjm/economics/regions';

export type PolicyChoice = { readonly policy: SurplusPolicy; readonly label: string; readonly elsewhere: boolean };

/** The policies to choose between: one's own and those of the region first, then the others, named as another region's. */
export function policyChoices({ region, policies }: Pick<Economy, 'region' | 'policies'>): readonly PolicyChoice[] {
  const all = [...policies, ...SURPLUS_POLICIES].map((policy) => {
    const elsewhere = policy.region !== region;
    return { policy, elsewhere, label: elsewhere ? `${policy.titleSv} (annan region: ${regionName(policy.region)})` : policy.titleSv };
  });
  return [...all.filter(({ elsewhere }) => !elsewhere), ...all.filter(({ elsewhere }) => elsewhere)];
}

/** The policy that the page begins with: never another region's. */
export function firstPolicy(choices: readonly PolicyChoice[]): SurplusPolicy | undefined {
  return choices.find(({ elsewhere }) => !elsewhere)?.policy;
}

const regionName = (region: string): string => ECONOMY_REGIONS.find(({ id }) => id === region)?.titleSv ?? region;
