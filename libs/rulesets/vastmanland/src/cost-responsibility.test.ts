import { evaluate } from '@hjm/rules';
import { describe, expect, it } from 'vitest';
import { costResponsibility } from './cost-responsibility.js';

const YES_NO = [true, false] as const;
const CASES = (['personal', 'basicEquipment', 'agreement', 'workplace'] as const).flatMap((setting) =>
  (['1', '2', '3', '4'] as const).flatMap((articleResponsibility) =>
    YES_NO.flatMap((clinicPays) => (['ordinary', 'special'] as const).flatMap((housing) => YES_NO.map((habilitation) => ({ setting, articleResponsibility, clinicPays, housing, habilitation })))),
  ),
);
type Case = (typeof CASES)[number];

/** The pages read once more, line by line: the payer, `open` where they do not say, `none` where the centre is not concerned. */
function payerAsThePagesSay({ setting, articleResponsibility, clinicPays, housing, habilitation }: Case): string {
  if (setting === 'workplace') return 'none';
  if (setting === 'basicEquipment') return 'activityOwner';
  if (setting === 'agreement' || articleResponsibility === '3' || habilitation) return 'open';
  if (articleResponsibility === '1') return clinicPays ? 'prescribingClinic' : 'region';
  return housing === 'ordinary' ? 'region' : 'municipality';
}

function payerOf(facts: Case): string {
  const { outcome, terms } = evaluate(costResponsibility, facts, { on: '2025-01-15' });
  if (outcome === 'denied') return 'none';
  return outcome === 'undetermined' ? 'open' : terms.flatMap(({ term }) => (term.topic === 'payer' ? [term.payer] : [])).join(' och ');
}

describe('cost responsibility', () => {
  it('has the payer that the pages say, over every input', () => {
    expect(CASES).toHaveLength(128);
    for (const facts of CASES) expect({ facts, payer: payerOf(facts) }).toEqual({ facts, payer: payerAsThePagesSay(facts) });
  });
});
