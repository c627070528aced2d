import type { Edition, FactDef, Rule, RulePackage } from '@hjm/rules';

const citations: Rule['citations'] = [{ body: 'Nämnden', decided: '2024-01-01', document: 'protokoll', summary: 'Påhittad regel för prov.' }];

/** A fact of each type. */
export const FACTS: readonly FactDef[] = [
  { id: 'profession', type: 'oneOf', label: 'Yrke', question: 'Vilket yrke?', values: [{ id: 'a', label: 'Arbetsterapeut' }, { id: 'b', label: 'Barnmorska', help: 'Den som är legitimerad.' }] },
  { id: 'trained', type: 'yesNo', label: 'Utbildad', question: 'Har du gått kursen?', changeable: true },
  { id: 'age', type: 'wholeNumber', label: 'Ålder', question: 'Hur gammal?', min: 0, max: 120, unit: 'år' },
  { id: 'price', type: 'money', label: 'Pris', question: 'Vad kostar den?', min: 0, max: 100_000_000 },
  { id: 'born', type: 'date', label: 'Född', question: 'När född?' },
  { id: 'code', type: 'isoCode', label: 'Kod', question: 'Vilken kod?' },
  { id: 'article', type: 'article', label: 'Artikel', question: 'Vilken artikel?' },
];

export const right = (id: string, when: Rule['when'], text = `Rätt enligt ${id}.`): Rule => ({ id, kind: 'right', decision: 'who', text, citations, ...(when === undefined ? {} : { when }) });
export const refusal = (id: string, basis: 'stated' | 'enumeration' = 'enumeration', when?: Rule['when']): Rule => ({ id, kind: 'refusal', decision: 'who', basis, text: `Nekas enligt ${id}.`, citations, ...(when === undefined ? {} : { when }) });

export const edition = (rules: readonly Rule[], over: Partial<Edition> = {}): Edition => ({ id: 'first', title: 'Första utgåvan', decided: '2024-01-01', validFrom: '2024-02-01', citations, decisions: [{ id: 'who', label: 'Vem' }], rules, ...over });

/** A package of one decision, as somebody would write it in a file. */
export const smallPackage = (editions: readonly Edition[], over: Partial<RulePackage> = {}): RulePackage => ({
  format: 'hjm.rules/1',
  id: 'prov/liten',
  version: '1.0.0',
  title: 'Litet regelverk',
  region: 'Provregionen',
  askWhom: 'Provcentralen',
  scope: { label: 'Provsaker', isoCodes: ['04 03 03'] },
  facts: FACTS,
  editions,
  ...over,
});
