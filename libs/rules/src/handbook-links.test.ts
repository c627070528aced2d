import { describe, expect, it } from 'vitest';
import { exampleAnchor, handbook, handbookHtml, handbookIndex, handbookMarkdown, ruleAnchor } from './handbook.js';
import type { Example, Rule, RulePackage, Term } from './index.js';
import { advice, cite, edition, oneOf, packageOf, requirement, rest, right, yesNo } from './testing/small-package.js';

const term = (id: string, said: Term): Rule => ({ ...said, id, kind: 'term', text: `Regel ${id}.`, citations: [cite] });
const pkg = packageOf(
  [oneOf('work', [], { label: 'Yrke', values: [{ id: 'a', label: 'Logoped' }, { id: 'b', label: 'Arbets<terapeut>' }] }), yesNo('met', { label: 'Samråd' })],
  [
    edition('e', [
      right('all', { when: { work: 'a' } }),
      rest(),
      requirement('must', { met: true }),
      advice('should', { met: true }),
      term('fee', { topic: 'fee', fee: { kind: 'fee', amount: { ore: 25000 }, per: 'fitting' } }),
      term('payer', { topic: 'payer', payer: 'region' }),
      term('swap', { topic: 'exchange' }),
    ], { title: 'Från april' }),
  ],
);
const examples: readonly Example[] = [
  { id: 'speech', title: 'Logoped "utan" samråd', on: '2024-01-01', facts: { work: 'a', met: false }, expect: { outcome: 'conditional' } },
  { id: 'other', title: 'Arbetsterapeut', on: '2024-01-01', facts: { work: 'b' }, expect: { outcome: 'denied' } },
];
const page = handbook(pkg, examples);
const html = handbookHtml(page);
const markdown = handbookMarkdown(page);
const rowWith = (text: string): string => markdown.split('\n').find((line) => line.includes(text)) ?? '';
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] as string);

describe('the handbook with examples', () => {
  it('has a place for each rule, and names the examples that show it', () => {
    expect(rowWith('Regel all.')).toContain(`<a id="${ruleAnchor('e', 'all')}"></a>Regel all.`);
    expect(rowWith('Regel all.')).toContain(`[1](#${exampleAnchor('speech')})`);
    expect(rowWith('Regel all.')).not.toContain('[2](');
    expect(rowWith('Regel must.')).toContain('[1](#exempel');
  });

  it('has each example with its facts, its answer, and the rules that take part', () => {
    expect(rowWith('Arbetsterapeut |')).toBe('| <a id="exempel::other"></a>2. Arbetsterapeut | 2024-01-01 | yrke: Arbets\\<terapeut> | nej | [rest](#e:rest) |');
    expect(rowWith('"utan"')).toContain('[all](#e:all), [must](#e:must), [should](#e:should), [fee](#e:fee), [payer](#e:payer), [swap](#e:swap)');
  });

  it('says how far the examples reach', () => {
    expect(markdown).toContain('- Från april: exemplen når 2 av 3 områden');
  });

  it('says what follows in words', () => {
    expect(rowWith('Regel fee.')).toContain('| avgift: 250\u00A0kr per utprovning |');
    expect(rowWith('Regel payer.')).toContain('| regionen betalar |');
    expect(rowWith('Regel swap.')).toContain('| byte |');
  });

  it.each([['Markdown', markdown, /\]\(#([^)]*)\)/g], ['HTML', html, /href="#([^"]*)"/g]])('links only to places that stand once on the page, as %s', (_, text, links) => {
    const places = all(text, / id="([^"]*)"/g);
    expect(new Set(places).size).toBe(places.length);
    expect(all(text, links).length).toBeGreaterThan(10);
    expect(all(text, links).filter((target) => !places.includes(target))).toEqual([]);
  });
});

describe('the handbook as HTML', () => {
  it('is a whole page in Swedish that loads nothing', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(html).toContain('<title>Litet regelverk</title>');
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import|href="http/);
    expect(all(html, /<h1[^>]*>(.*?)<\/h1>/g)).toEqual(['Litet regelverk']);
  });

  it('has headings for columns and rows, and a name of its own for each table, which scrolls', () => {
    const tables = all(html, /(<div class="table"[^>]*>)/g);
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) expect(table).toMatch(/role="region" tabindex="0" aria-label="[^"]+"/);
    expect(new Set(tables).size).toBe(tables.length);
    expect(tables.join()).toContain('aria-label="Från april, Krav och råd"');
    expect(html).toContain('<th scope="col">Verkan</th>');
    expect(html).toContain('<th scope="row">Regel all.');
  });

  it('lets no text of a package become markup', () => {
    const bad = '"><script>alert(1)</script>&amp;\'';
    const hostile: RulePackage = { ...pkg, title: bad, region: bad, editions: pkg.editions.map((one) => ({ ...one, id: bad, title: bad, notes: [bad] })) };
    const text = handbookHtml(handbook(hostile, [{ ...(examples[0] as Example), id: bad, title: bad }]));
    expect(text).not.toContain('<script');
    expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&#39;');
    expect(all(text, / id="([^"]*)"/g).every((id) => /^[A-Za-z0-9._/:-]+$/.test(id))).toBe(true);
  });

  it('is the same every time', () => {
    expect(handbookHtml(handbook(JSON.parse(JSON.stringify(pkg)) as RulePackage, examples))).toBe(html);
  });
});

describe('the sources of a page', () => {
  const cited = (url: string): RulePackage => ({ ...pkg, editions: pkg.editions.map((one) => ({ ...one, citations: [{ ...cite, url }] })) });

  it('lead to where they are published', () => {
    const published = handbook(cited('https://example.org/a?b=1&c=2'));
    expect(handbookMarkdown(published)).toContain('- [1] Nämnden, 2023-02-24 (protokoll) <https://example.org/a?b=1&c=2>');
    expect(handbookHtml(published)).toContain('<li><a href="https://example.org/a?b=1&amp;c=2">[1] Nämnden, 2023-02-24 (protokoll)</a></li>');
    expect(handbookHtml(published)).toContain('<li>[2] Nämnden, 2023-02-24 (protokoll)</li>');
  });

  it('lead nowhere when the address is not one of the web', () => {
    expect(handbookHtml(handbook(cited('javascript:alert(1)')))).not.toContain('javascript');
    expect(handbookMarkdown(handbook(cited('https://a"><script>')))).not.toContain('<script>');
  });
});

describe('what a new edition changed', () => {
  it('tells what follows where it follows, and not that it does not elsewhere', () => {
    const fee = (id: string, ore: number): Rule => term(id, { topic: 'fee', fee: { kind: 'fee', amount: { ore } } });
    const changed = packageOf([yesNo('met')], [edition('before', [right('all'), fee('old', 100)]), edition('after', [right('all'), fee('new', 200), term('payer', { topic: 'payer', payer: 'region' })], { validFrom: '2024-01-01' })]);
    expect(handbookMarkdown(handbook(changed))).toContain('| ja. Gäller: Regel old. | ja. Gäller: Regel new. Betalas av regionen. |');
  });
});

describe('the page that leads to the handbook pages', () => {
  const packages = [{ ...pkg, id: 'test/b', title: 'B, och (mer)' }, { ...pkg, id: 'other/a', region: 'Region Annan' }, { ...pkg, id: 'test/a' }];

  it('has them by region, in order, with a link each', () => {
    const text = handbookMarkdown(handbookIndex(packages, 'md'));
    expect(all(text, /^## (.*)$/gm)).toEqual(['Region Annan', 'Region Test']);
    expect(all(text, /\]\(([^)]*)\)/g)).toEqual(['other-a.md', 'test-a.md', 'test-b.md']);
    expect(text).toContain('[B, och (mer)](test-b.md)');
    expect(handbookHtml(handbookIndex(packages, 'html'))).toContain('<a href="test-b.html">B, och (mer)</a>');
  });
});
