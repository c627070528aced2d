import type { ControlResult, RiskRegister } from '@hjm/economics';
import { PUBLISHED_RISKS } from '@hjm/economics/published';

/** Made-up results of the reviews of 2025, by risk. One has none although its day has passed, one is wrong and not put right. */
const RESULTS: { readonly [risk: string]: readonly ControlResult[] } = {
  'personnel-agreements': [{ day: '2025-08-12', outcome: 'ok', textSv: 'Demo: tolv anställningar granskade, inga avvikelser.' }],
  chemicals: [
    { day: '2025-05-20', outcome: 'ongoing', textSv: 'Demo: tre av sex lokaler granskade.' },
    { day: '2025-08-14', outcome: 'deviation', textSv: 'Demo: riskbedömning saknas för två produkter i verkstaden.' },
  ],
  keys: [
    { day: '2025-06-03', outcome: 'deviation', textSv: 'Demo: fyra passerkort var inte återlämnade.' },
    { day: '2025-06-24', outcome: 'corrected', textSv: 'Demo: korten är spärrade och rutinen ändrad.' },
  ],
  'investment-frame': [
    { day: '2025-02-10', outcome: 'ongoing', textSv: 'Demo: januari följer ramen.' },
    { day: '2025-03-10', outcome: 'ongoing', textSv: 'Demo: februari ligger över den jämna takten.' },
  ],
};

/** The published registers of risks of 2025 with made-up results. */
export function demoRisks(): readonly RiskRegister[] {
  return PUBLISHED_RISKS.map((register) => ({
    ...register,
    id: `demo-${register.id}`,
    titleSv: `${register.titleSv} (påhittade resultat)`,
    risks: register.risks.map((risk) => ({ ...risk, results: [...risk.results, ...(RESULTS[risk.key] ?? [])] })),
  }));
}
