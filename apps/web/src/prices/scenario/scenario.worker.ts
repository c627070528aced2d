import { HjmError } from '@hjm/core';
import { type ComparisonQuestion, type ComparisonReport, compareOnDemo } from './comparison.js';

/** What the worker says: how far it has come, what it found, or what was wrong with the question. */
export type WorkerWord =
  | { readonly kind: 'progress'; readonly rentals: number; readonly at: number; readonly of: number }
  | { readonly kind: 'done'; readonly report: ComparisonReport }
  | { readonly kind: 'failed'; readonly problem: string };

const say = (word: WorkerWord): void => { self.postMessage(word); };

// One question, one answer: the page ends the worker when it asks something else.
self.addEventListener('message', ({ data }: MessageEvent<ComparisonQuestion>) => {
  try {
    say({ kind: 'done', report: compareOnDemo(data, (rentals, { at, of }) => { say({ kind: 'progress', rentals, at, of }); }) });
  } catch (error) {
    say({ kind: 'failed', problem: error instanceof HjmError ? error.message : 'Jämförelsen gick inte att räkna.' });
  }
});
