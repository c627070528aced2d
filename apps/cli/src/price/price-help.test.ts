import { expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { PRICE_EXAMPLES } from './price-examples.js';

/** Words of commander that would show that something is not in Swedish. */
const ENGLISH = /\b(?:usage|options|commands|arguments|display|help for|error|unknown|default|choices|output the)\b/i;

it.each(Object.keys(PRICE_EXAMPLES))('shows help with examples for price %s, all in Swedish', async (verb) => {
  const { code, stdout } = await runCli(['price', ...verb.split(' '), '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Användning: hjm price ${verb} [flaggor]`);
  expect(stdout).toContain(`Exempel:\n  $ ${PRICE_EXAMPLES[verb]?.[0] ?? ''}`);
  expect(stdout).not.toMatch(ENGLISH);
});

it('says what price and price list are for', async () => {
  expect((await runCli(['price', '--help'])).stdout).toContain('Slutkoder:');
  expect((await runCli(['price', 'list', '--help'])).stdout).toContain('Ingenting i en prislista ändras');
});

it('runs every example of the help, in their order', async () => {
  const prices = (first: number): string => `version;gäller från;artikel;pris\n${first};${first}-01-01;rollator;45\n${first + 1};${first + 1}-01-01;rollator;47,50\n`;
  const model = {
    format: 'hjm.price-model/1', id: 'egen', version: '1.0.0', region: 'Ingen', titleSv: 'Egen', askWhom: 'ingen',
    editions: [{
      id: 'e', titleSv: 'Egen', validFrom: '2020-01-01', decided: null, citation: 'ours', citations: { ours: { body: 'HJM', decided: null, document: 'prov', summary: 'Påhittad.' } },
      tables: [{ id: 'years', labelSv: 'Tid', unit: 'years', citation: 'ours', rows: [{ id: 'walkers', labelSv: 'Rollatorer', value: 4 }] }],
      formulas: [{ id: 'rent', about: 'rent', labelSv: 'Hyra', steps: [
        { id: 'purchasePrice', labelSv: 'Inköpspris', kind: 'input', unit: 'kr', basis: 'parameter' },
        { id: 'group', labelSv: 'Produktgrupp', kind: 'oneOf', rowsOf: 'years', basis: 'parameter' },
        { id: 'time', labelSv: 'Tid', kind: 'table', table: 'years', by: 'group', basis: 'stated', citation: 'ours' },
        { id: 'perYear', labelSv: 'Per år', kind: 'dividedBy', value: 'purchasePrice', by: 'time', basis: 'definition' },
        { id: 'price', labelSv: 'Pris', kind: 'rounding', of: 'perYear', rule: 'halfUp', to: 'ore', basis: 'ours', assumptionSv: 'Avrundas.' },
      ] }],
    }],
  };
  const cwd = temporaryFolder({ 'svar.txt': '3600\n', 'avgifter.csv': 'datum;avgift\n2023-03-15;1 000\n', 'artiklar.csv': 'artikel;purchasePrice\nA1;100\n', 'prismodell.json': JSON.stringify(model), 'priser.csv': prices(2024), 'nya.csv': prices(2026) });
  for (const line of Object.values(PRICE_EXAMPLES).flat()) {
    const { code, stderr } = await runLine(line, cwd);
    expect([line, code, line.includes('--ask') ? '' : stderr]).toEqual([line, 0, '']);
  }
});
