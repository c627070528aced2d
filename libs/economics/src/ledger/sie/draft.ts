import type { SieFile, SieLeftOut } from './sie-types.js';

type Writable<Type> = { -readonly [key in keyof Type]: Type[key] extends readonly (infer Item)[] ? Item[] : Type[key] };

/** A file while it is read, and aside what is not kept; `accountAt` tells where an account stands in the list. */
export type Draft = Writable<Omit<SieFile, 'leftOut'>> & { readonly aside: { readonly leftOut: Map<string, SieLeftOut>; readonly personDimensions: Set<string>; readonly accountAt: Map<string, number> } };

/**
 * The dimensions of the format whose objects are, or may be, persons: employees (7), customers (8) and suppliers (9).
 */
const PERSON_DIMENSIONS: readonly string[] = ['7', '8', '9'];

export function newDraft(personDimensions: readonly string[]): Draft {
  return {
    flag: null, type: null, program: null, generated: null, company: null, companyType: null, industry: null, chartType: null, currency: null,
    taxYear: null, reaches: null, years: [], accounts: [], dimensions: [], objects: [], balances: [], periods: [], vouchers: [], unknownPosts: [],
    aside: { leftOut: new Map(), personDimensions: new Set([...PERSON_DIMENSIONS, ...personDimensions]), accountAt: new Map() },
  };
}

/** Counts a thing that is not kept. */
export function leaveOut(draft: Draft, post: string, whatSv: string): void {
  const key = `${post} ${whatSv}`;
  draft.aside.leftOut.set(key, { post, whatSv, count: (draft.aside.leftOut.get(key)?.count ?? 0) + 1 });
}

export function finished({ aside, ...file }: Draft): SieFile {
  return { ...file, leftOut: [...aside.leftOut.values()] };
}
