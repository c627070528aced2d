import { useNavigate, useSearch } from '@tanstack/react-router';

/** What stands in the address, and a way to change parts of it without leaving the page. An undefined part is taken away. */
export function useEconomyAddress(): readonly [search: Readonly<Record<string, unknown>>, set: (part: { readonly [name: string]: string | undefined }) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = (part: { readonly [name: string]: string | undefined }): void => {
    const next = Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined));
    void navigate({ to: '.', search: next as never, resetScroll: false, replace: true });
  };
  return [search, set];
}
