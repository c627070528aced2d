import { expect, it } from 'vitest';
import { economicsChecks } from './economics-checks.js';
import { economicsGuide } from './economics-guide.js';
import { publishedTables } from './published-tables.js';

const PAGE = economicsGuide().replaceAll('\u00A0', ' ');

it('counts the checks and shows each that is not exact with its reason', () => {
  expect(PAGE).toContain('Av 120 kontroller stämmer 86 exakt, 18 tack vare avrundning, 5 stämmer inte och 11 går inte att avgöra.');
  const inexact = economicsChecks().filter(({ verdict }) => verdict !== 'follows');
  expect(inexact.filter(({ reasonSv }) => !PAGE.includes(reasonSv.replaceAll('\u00A0', ' ')))).toEqual([]);
  expect(PAGE).toContain('| Resultat, Bokslut 2023 | 788 tkr | 789 tkr | −1 tkr | 9 tkr |');
  expect(PAGE).toContain('| SUMMA 2025 | 3–3,5 mnkr |  |  |  |');
});

it('shows every table with its place in the document', () => {
  expect(publishedTables().filter(({ titleSv, id }) => !PAGE.includes(`### ${titleSv}\n\n\`${id}\`, `))).toEqual([]);
  expect(PAGE).toContain('| Behandling | reinvestering | haveririsk | 11,0 |');
});

it('is a page of Markdown: one title, tables with as many cells as headers', () => {
  expect(PAGE.match(/^# /gmu)).toHaveLength(1);
  const blocks = PAGE.split('\n\n').filter((block) => block.startsWith('|'));
  const cells = (line: string): number => line.split(/(?<!\\)\|/u).length;
  expect(blocks.filter((block) => new Set(block.trim().split('\n').map(cells)).size !== 1)).toEqual([]);
});
