import { describe, expect, it } from 'vitest';
import type { Citation } from '@hjm/core';
import { type HandbookBlock, handbook, handbookMarkdown } from './handbook.js';
import type { RulePackage } from './index.js';
import { advice, edition, oneOf, packageOf, refusal, requirement, rest, right, yesNo } from './testing/small-package.js';

const minutes: Citation = { body: 'Nämnden', decided: '2023-02-24', paragraph: '§ 12', document: 'protokoll', summary: 'Ny text | beslutad.' };
const pkg = packageOf(
  [
    oneOf('work', [], { label: 'Yrke', values: [{ id: 'a', label: 'Logoped' }, { id: 'b', label: 'Arbetsterapeut' }] }),
    yesNo('met', { label: 'Samråd', help: 'Skriv vem\nni talade med.' }),
    yesNo('listed', { label: 'Utvald', listed: { parameter: 'list', article: 'number' } }),
    { id: 'number', type: 'article', label: 'Nummer', question: 'Vilket nummer?' },
    { id: 'age', type: 'wholeNumber', min: 0, max: 120, unit: 'år', label: 'Ålder', question: 'Hur gammal?' },
  ],
  [
    edition('before', [right('a', { when: { work: 'a' } }), rest()], { title: 'Före april', notes: ['Början är okänd.'] }),
    edition('after', [right('all', { when: { work: ['a', 'b'] } }), refusal('child', { when: { age: { below: 3 } }, excepts: ['all'] }), requirement('must', { met: true }, { when: { work: 'b' } }), advice('should', { listed: true })], {
      title: 'Från april',
      decided: '2023-02-24',
      validFrom: '2023-04-01',
      citations: [minutes],
      impossible: [{ when: { work: 'b', listed: true }, why: 'Finns inte.' }],
      hash: 'sha256:abc',
    }),
    edition('replaced', [right('none', { when: { work: 'a' } })], { title: 'Ersatt', decided: '2023-01-01', validFrom: '2023-04-01' }),
  ],
  { parameters: [{ id: 'list', type: 'articleList', label: 'Utvalda artiklar', askWhom: 'Centret' }] },
);

const blocks = (of: RulePackage): readonly HandbookBlock[] => handbook(of).blocks;
const headings = (of: RulePackage): string[] => blocks(of).flatMap((block) => (block.type === 'heading' ? [`${'#'.repeat(block.level)} ${block.text}`] : []));
/** The rows of the table that follows a heading. */
function rowsAfter(of: RulePackage, heading: string): readonly (readonly string[])[] {
  const all = blocks(of);
  const start = all.findIndex((block) => block.type === 'heading' && block.text === heading);
  const table = all.slice(start).find((block) => block.type === 'table');
  return table?.type === 'table' ? table.rows : [];
}

describe('the handbook of a package', () => {
  it('has its editions, newest first, what changed, its questions, lists and sources', () => {
    expect(headings(pkg)).toEqual(['# Litet regelverk', '## Utgåvor', '## Från april', '### Vem', '### Krav och råd', '## Före april', '### Vem', '## Vad som ändrades', '## Frågor', '## Listor som källan lämnar till andra', '## Källor']);
  });

  it('gives each edition its days, and leaves out one that another replaced before it began', () => {
    expect(rowsAfter(pkg, 'Utgåvor').map((row) => row.slice(0, 4))).toEqual([
      ['Före april', 'framgår inte av källan', '2023-03-31', 'framgår inte av källan'],
      ['Från april', '2023-04-01', 'tills vidare', '2023-02-24'],
    ]);
  });

  it('has each rule on a row: its text, when it applies, what it does, and its source', () => {
    expect(rowsAfter(pkg, 'Från april').map((row) => row.slice(0, 3))).toEqual([
      ['Regel all.', 'yrke är ”Logoped” eller ”Arbetsterapeut”', 'kan – ger rätt'],
      ['Regel child.', 'ålder är mindre än 3 år', 'ger inte rätt (undantag från all)'],
    ]);
    expect(rowsAfter(pkg, 'Krav och råd').map((row) => row.slice(0, 3))).toEqual([
      ['Regel must.', 'yrke är ”Arbetsterapeut”', 'ska – krav att svaret på ”Samråd” är ja'],
      ['Regel should.', 'alltid', 'bör – råd att svaret på ”Utvald” är ja'],
    ]);
    expect(rowsAfter(pkg, 'Före april')[1]?.slice(1, 3)).toEqual(['i alla andra fall', 'ger inte rätt (källan räknar upp vem som har rätt)']);
  });

  it('says what changed for whom, and which duties are new', () => {
    expect(rowsAfter(pkg, 'Vad som ändrades').map((row) => row.slice(0, 2))).toEqual([['Logoped', 'snävare rätt'], ['Arbetsterapeut', 'vidare rätt']]);
    const regions = blocks(pkg).findLast((block) => block.type === 'table' && block.columns[0] === 'Före') as Extract<HandbookBlock, { type: 'table' }>;
    expect(regions.rows.map((row) => row.slice(0, 2))).toContainEqual(['ja', 'ja. Råd inte följt: Regel should.']);
  });

  it('has nothing to say about changes of a package with one edition', () => {
    expect(headings({ ...pkg, editions: pkg.editions.slice(0, 1) })).not.toContain('## Vad som ändrades');
  });

  it('numbers its sources', () => {
    const list = blocks(pkg).at(-1);
    expect(list).toEqual({ type: 'list', items: ['[1] Nämnden, 2023-02-24 (protokoll)', '[2] Nämnden, 2023-02-24, § 12 (protokoll)'] });
  });
});

describe('the handbook as Markdown', () => {
  const markdown = handbookMarkdown(handbook(pkg));

  it('keeps every table in shape, whatever stands in a cell', () => {
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const widths = table.split('\n').map((line) => line.replaceAll(/\\[\\|]/g, '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
    expect(markdown).toContain('Ny text \\| beslutad.');
    expect(markdown).toContain('Skriv vem ni talade med.');
  });

  it('lets no text of a package become a heading, a row or a tag', () => {
    const hostile = handbookMarkdown(handbook({ ...pkg, title: 'Titel\n# Falsk', region: '<script>alert(1)</script>', askWhom: 'a \\| b' }));
    expect(hostile.split('\n')[0]).toBe('# Titel # Falsk');
    expect(hostile).not.toMatch(/(?<!\\)<script/);
    expect(hostile).toContain('a \\\\\\| b');
  });

  it('is the same every time', () => {
    expect(handbookMarkdown(handbook(JSON.parse(JSON.stringify(pkg)) as RulePackage))).toBe(markdown);
  });
});
