import type { AmountUnit } from '@hjm/economics';

/** What stands in the address of every page under *Ekonomi*, so that a view can be shared. */
export type EconomySearch = {
  /** Which economy. Left out: the demo. */
  readonly ekonomi?: string;
  /** The unit of amounts. Left out: tkr. */
  readonly enhet?: AmountUnit;
};

/** What can be read of an address. */
export function economySearch({ ekonomi, enhet }: Record<string, unknown>): EconomySearch {
  return { ...(typeof ekonomi === 'string' ? { ekonomi } : {}), ...(enhet === 'kr' || enhet === 'tkr' || enhet === 'mnkr' ? { enhet } : {}) };
}

/** The texts of an address that a page asks for by name, and those of every page. */
export function economySearchWith<Name extends string>(...names: readonly Name[]): (search: Record<string, unknown>) => EconomySearch & { readonly [name in Name]?: string } {
  return (search) => {
    const texts = names.flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [];
    });
    return { ...economySearch(search), ...(Object.fromEntries(texts) as { readonly [name in Name]?: string }) };
  };
}
