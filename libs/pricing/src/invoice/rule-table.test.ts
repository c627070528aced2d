import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INVOICE_RULES } from './rules/index.js';
import { ruleTable, UNCHECKED_RULES } from './rule-table.js';

const guide = readFileSync(new URL('../../../../docs/guides/e-faktura.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');

describe('the guide on e-invoices', () => {
  it('shows the example that runs as a test', () => {
    const source = readFileSync(new URL('./invoices-of.ts', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
    const [example = 'no example'] = /```ts\n[\s\S]*?```/.exec(guide) ?? [];
    expect(source).toContain(example.split('\n').map((line) => ` * ${line}`.trimEnd()).join('\n'));
  });
});

describe('ruleTable', () => {
  it('is what the guide on e-invoices says', () => {
    const [, table] = /<!-- regler -->\n\n([\s\S]*?)\n\n<!-- slut på regler -->/.exec(guide) ?? [];
    expect(table).toBe(ruleTable());
  });

  it('accounts for every fatal rule of the official files once: 419', () => {
    const checked = INVOICE_RULES.filter(({ level }) => level === 'fatal').map(({ id }) => id);
    const unchecked = UNCHECKED_RULES.flatMap(({ rules }) => rules);
    expect(new Set([...checked, ...unchecked]).size).toBe(419);
    expect(checked.length + unchecked.length).toBe(419);
  });
});
