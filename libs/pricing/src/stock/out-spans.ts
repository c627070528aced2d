import type { Course, TermsFrom } from '../rental/course.js';
import type { Block } from '../run/blocks.js';

/** Days in a row on which one party has so many. Day numbers, both ends included. */
export type OutSpan = { readonly from: number; readonly to: number; readonly payer: string; readonly quantity: number };

/** The days that the rules of time charge. */
export function chargedSpans(blocks: readonly Block[]): OutSpan[] {
  return blocks.flatMap(({ pieces }) => pieces.map(({ from, to, party, quantity }) => ({ from, to, payer: party.id, quantity })));
}

/** The days at whose end the rental is at the customer. */
export function customerSpans({ delivered, terms, received, deregistered }: Course): OutSpan[] {
  const last = Math.min(received ?? Infinity, deregistered ?? Infinity) - 1;
  return terms
    .map(({ from, payer, quantity }, index) => ({ from: Math.max(from, delivered), to: Math.min(last, ((terms[index + 1] as TermsFrom | undefined)?.from ?? Infinity) - 1), payer, quantity }))
    .filter(({ from, to }) => from <= to);
}
