import type { Example } from '@hjm/rules';

type Setting = { readonly housing?: 'ordinary' | 'special'; readonly habilitation: boolean };

const SETTINGS: readonly { readonly id: string; readonly title: string; readonly facts: Setting; readonly term: string }[] = [
  { id: 'ordinary', title: 'ordinärt boende', facts: { housing: 'ordinary', habilitation: false }, term: 'payer-ordinary-housing' },
  { id: 'special', title: 'särskilt boende', facts: { housing: 'special', habilitation: false }, term: 'payer-special-housing' },
  { id: 'habilitation', title: 'insatser från Habiliteringscentrum', facts: { habilitation: true }, term: 'payer-habilitation-open' },
];

/**
 * The same case of a package that uses `payerByHousing`, in ordinary housing, in special housing, and with habilitation: the
 * right is the same, the payer is not.
 */
export function inEachHousing<const F extends object>(one: Omit<Example, 'facts'> & { readonly facts: F }): readonly (Omit<Example, 'facts'> & { readonly facts: F & Setting })[] {
  return SETTINGS.map(({ id, title, facts, term }) => ({
    ...one,
    id: `${one.id}-${id}`,
    title: `${one.title}: ${title}`,
    facts: { ...one.facts, ...facts },
    expect: { ...one.expect, terms: [...(one.expect.terms ?? []), term] },
  }));
}
