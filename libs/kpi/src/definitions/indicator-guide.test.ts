import { describe, expect, it } from 'vitest';
import { kpiDefinitionSchema } from '../schema.js';
import { indicatorGuide, REGION_KPIS } from './index.js';

const regions = Object.values(REGION_KPIS);
const guide = indicatorGuide(regions);

describe('the page of all indicators', () => {
  it('has a section for each indicator, with what is chosen here and what each document says', () => {
    for (const { definitions, wordings } of regions) {
      for (const { id, labelSv, assumptionsSv = [] } of definitions) {
        const section = guide.split(`<a id="${id}"></a>`)[1]?.split('\n### ')[0] ?? '';
        expect(section.startsWith(labelSv)).toBe(true);
        for (const said of [...assumptionsSv, ...(wordings[id] ?? []).map(({ citation }) => citation.summary)]) expect(section).toContain(said);
      }
    }
  });

  it('shows both targets where a later document set another one for the same year', () => {
    expect(guide).toContain('2023: minska; 2025: behålla');
    expect(guide).toContain('2025: högst 0,5');
  });

  it('says which words of status are a choice of ours', () => {
    expect(guide).toContain('Status visas som Positiv, Negativ (som i dokumenten).');
    expect(guide).toContain('Status visas som Grön – uppnås, Gul – uppnås delvis, Röd – uppnås inte (vårt val, för dokumentet har inga ord för det).');
  });
});

describe('the definitions as JSON', () => {
  it('are what the schema of a file of indicators takes', () => {
    for (const definition of regions.flatMap(({ definitions }) => definitions)) expect(kpiDefinitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });
});
