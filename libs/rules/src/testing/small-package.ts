import type { Citation } from '@hjm/core';
import type { Condition, Edition, FactDef, Rule, RulePackage } from '../package-types.js';

/** A citation for rules of which the source is not the point. */
export const cite: Citation = { body: 'Nämnden', decided: '2023-02-24', document: 'protokoll', summary: 'Så beslutades.' };

/** A yes/no fact. */
export const yesNo = (id: string, more: Partial<FactDef> = {}): FactDef => ({ id, type: 'yesNo', label: `Uppgift ${id}`, question: `Gäller ${id}?`, ...more }) as FactDef;
/** A one-of fact. */
export const oneOf = (id: string, values: readonly string[], more: Partial<FactDef> = {}): FactDef =>
  ({ id, type: 'oneOf', label: `Uppgift ${id}`, question: `Vad är ${id}?`, values: values.map((value) => ({ id: value, label: value })), ...more }) as FactDef;

type Options = { readonly when?: Condition; readonly excepts?: readonly string[]; readonly decision?: string };
const base = (id: string, { when, excepts }: Options) => ({ id, text: `Regel ${id}.`, citations: [cite] as const, ...(when && { when }), ...(excepts && { excepts }) });

/** *kan*. */
export const right = (id: string, options: Options = {}): Rule => ({ kind: 'right', decision: options.decision ?? 'who', ...base(id, options) });
/** A refusal that the source states. */
export const refusal = (id: string, options: Options = {}): Rule => ({ kind: 'refusal', basis: 'stated', decision: options.decision ?? 'who', ...base(id, options) });
/** The refusal that closes a decision. */
export const rest = (id = 'rest', options: Options = {}): Rule => ({ kind: 'refusal', basis: 'enumeration', decision: options.decision ?? 'who', ...base(id, options) });
/** *ska*. */
export const requirement = (id: string, requires: Condition, options: Options = {}): Rule => ({ kind: 'requirement', requires, ...base(id, options) });
/** *bör*. */
export const advice = (id: string, requires: Condition, options: Options = {}): Rule => ({ kind: 'advice', requires, ...base(id, options) });

/** An edition of these rules; one decision `who` unless more are named. */
export const edition = (id: string, rules: readonly Rule[], more: Partial<Edition> = {}): Edition => ({
  id,
  title: `Utgåva ${id}`,
  decided: null,
  validFrom: null,
  citations: [cite],
  decisions: [{ id: 'who', label: 'Vem' }],
  rules,
  ...more,
});

/** A package of these facts and editions. */
export const packageOf = (facts: readonly FactDef[], editions: readonly Edition[], more: Partial<RulePackage> = {}): RulePackage => ({
  format: 'hjm.rules/1',
  id: 'test/small',
  version: '1.0.0',
  title: 'Litet regelverk',
  region: 'Region Test',
  askWhom: 'Hjälpmedelscentrum',
  scope: { label: 'Hjälpmedel', isoCodes: ['22 21 09'] },
  facts,
  editions,
  ...more,
});
