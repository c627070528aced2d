import type { FactDef, FactValue } from '@hjm/rules';

/** What a person does with a question. `end`: there is nobody left to answer. */
export type Reply = { readonly kind: 'value'; readonly value: FactValue } | { readonly kind: 'unknown' | 'back' | 'cancel' | 'end' };

/** A question as it is put. `typed`: the answer is a text of its own kind, such as an amount per month; `check` throws `HjmError` when it is none. */
export type Prompt = {
  readonly def: FactDef;
  readonly number: number;
  readonly canGoBack: boolean;
  readonly askWhom: string;
  readonly typed?: { readonly expected: string; readonly check: (text: string) => void };
};

/** Puts questions to a person: with menus in a terminal, or line by line. */
export type Asker = {
  readonly open: (title: string) => void;
  readonly put: (prompt: Prompt) => Promise<Reply>;
  /** Says why an answer was not accepted; the question is put again. */
  readonly refuse: (message: string) => void;
  readonly close: () => void;
};

export const UNKNOWN_WORDS: ReadonlySet<string> = new Set(['vet inte', 'vet ej', 'okänt', 'vetinte']);
export const BACK_WORDS: ReadonlySet<string> = new Set(['tillbaka', 'bakåt', '<']);
export const CANCEL_WORDS: ReadonlySet<string> = new Set(['avbryt', 'sluta']);
