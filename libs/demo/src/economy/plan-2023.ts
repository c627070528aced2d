import type { InvestmentPlan } from '@hjm/economics';
import { publishedPlan } from './published-investments.js';

/** A made-up plan of investments for 2023, the year before the published ones: their groups, and a frame of 44 000 tkr that just sufficed. */
export function demoPlan2023(): InvestmentPlan {
  const { sections, groups } = publishedPlan(2024);
  return {
    id: 'demo-investeringar-2023',
    region: 'vastmanland',
    titleSv: 'Investeringar 2023 (påhittad plan)',
    year: 2023,
    frame: 4_400_000_000,
    transferred: null,
    sections: sections.map((section) => ({ ...section, budget: null })),
    groups: groups.map((group) => ({ ...group, budget: null })),
    citation: null,
    roundedTo: null,
  };
}
