import { useNavigate, useSearch } from '@tanstack/react-router';

/** Changes parts of the address; an undefined part is taken away. `isSaved`: nothing is lost by it, so nothing is asked. */
type SetAddress = (part: { readonly [name: string]: string | undefined }, how?: { readonly isSaved: boolean }) => void;

/** What stands in the address, and a way to change parts of it without leaving the page. */
export function useEconomyAddress(): readonly [search: Readonly<Record<string, unknown>>, set: SetAddress] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const set: SetAddress = (part, { isSaved } = { isSaved: false }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined));
    void navigate({ to: '.', search: next as never, resetScroll: false, replace: true, ignoreBlocker: isSaved });
  };
  return [search, set];
}
