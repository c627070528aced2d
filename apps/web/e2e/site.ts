/** A site that a test visits. */
export type Site = { readonly origin: string; readonly stop: () => Promise<void> };
