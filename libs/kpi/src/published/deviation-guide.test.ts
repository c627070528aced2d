import { describe, expect, it } from 'vitest';
import type { PublishedTable } from './published-types.js';
import { deviationGuide } from './deviation-guide.js';
import { deviations, openFigures, recomputePublished } from './deviations.js';
import { publishedFigures } from './figures.js';
import { recompute } from './recompute.js';
import { tableDerivations } from './table-derivations.js';

describe('deviationGuide', () => {
  const guide = deviationGuide();

  it('has a row for every deviation and every open figure', () => {
    for (const { labelSv, printed } of [...deviations(), ...openFigures()]) expect(guide).toContain(`| ${labelSv} | ${printed} |`);
  });

  it('counts what was checked', () => {
    expect(guide).toContain(`Av ${String(recomputePublished().length)} kontroller stämmer 95, 17 stämmer inte och 12 går inte att avgöra.`);
  });

  it('shows an example that gives what it says', () => {
    const table: PublishedTable = {
      id: 'samtal',
      region: 'exempel',
      titleSv: 'Samtal',
      unit: 'count',
      columns: [
        { key: 'before', labelSv: '2023', role: 'outcome' },
        { key: 'now', labelSv: '2024', role: 'outcome' },
        { key: 'change', labelSv: 'Förändring', role: 'derived', unit: 'percent', change: { from: 'before', to: 'now', as: 'percent' } },
      ],
      rows: [
        { key: 'all', labelSv: 'Alla', cells: ['300', '330', '10 %'] },
        { key: 'phone', labelSv: 'Telefon', of: { row: 'all', as: 'addend' }, cells: ['200', '210', '5 %'] },
        { key: 'chat', labelSv: 'Chatt', of: { row: 'all', as: 'addend' }, cells: ['100', '121', '20 %'] },
      ],
      citation: { body: 'Exempelregionen', decided: null, document: 'påhittad rapport', summary: 'Ett exempel som är vårt.' },
    };
    const wrong = deviations(recompute(tableDerivations(table), publishedFigures([table]))).map(({ figure, recomputed }) => [figure, recomputed]);
    expect(guide).toContain(`// => ${JSON.stringify(wrong).replaceAll('"', "'").replaceAll(',', ', ')}`);
  });
});
