import { useEffect, useState } from 'react';
import type { ComparisonQuestion, ComparisonReport } from './comparison.js';
import type { WorkerWord } from './scenario.worker.js';

/** How a comparison stands. */
export type Comparing =
  | { readonly kind: 'working'; readonly rentals: number; readonly at: number; readonly of: number }
  | { readonly kind: 'done'; readonly report: ComparisonReport }
  | { readonly kind: 'failed'; readonly problem: string };

const BEGUN: Comparing = { kind: 'working', rentals: 0, at: 1, of: 1 };

/** Compares in a thread of its own, so that the page never stands still. Another question ends the one before. */
export function useComparison({ kind, month, percent, group }: ComparisonQuestion): Comparing {
  const [state, setState] = useState<Comparing>(BEGUN);
  useEffect(() => {
    setState(BEGUN);
    const worker = new Worker(new URL('./scenario.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
      setState(data.kind === 'progress' ? { ...data, kind: 'working' } : data);
      if (data.kind !== 'progress') worker.terminate();
    });
    worker.addEventListener('error', () => { setState({ kind: 'failed', problem: 'Webbläsaren kunde inte räkna jämförelsen. Läs in sidan igen.' }); });
    worker.postMessage({ kind, month, percent, group } satisfies ComparisonQuestion);
    return () => { worker.terminate(); };
  }, [kind, month, percent, group]);
  return state;
}
