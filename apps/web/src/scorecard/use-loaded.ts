import { useEffect, useState } from 'react';
import type { Reply } from '../service-call.js';

/** How far a question to the service has come. */
export type Loaded<T> = { readonly kind: 'loading' } | { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly problem: string };

const LOADING = { kind: 'loading' } as const;

/** Asks the service when the key is new, and says how it goes. No key, no question. An answer to an earlier question is let go. */
export function useLoaded<T>(key: string | undefined, ask: () => Promise<Reply<T>>): Loaded<T> {
  const [state, setState] = useState<{ readonly key: string | undefined; readonly loaded: Loaded<T> }>({ key: undefined, loaded: LOADING });
  useEffect(() => {
    if (key === undefined) return undefined;
    let wanted = true;
    void ask().then((reply) => {
      if (wanted) setState({ key, loaded: reply.ok ? { kind: 'done', value: reply.value } : { kind: 'failed', problem: reply.problem } });
    });
    return () => { wanted = false; };
    // What is asked follows from the key.
  }, [key]);
  return state.key === key ? state.loaded : LOADING;
}
