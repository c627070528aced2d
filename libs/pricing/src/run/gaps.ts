import { dateOfDay } from '@hjm/core/calendar';
import type { Block, Piece } from './blocks.js';
import type { SettledDays } from './read-period.js';

/** Days in a row, both ends included, as day numbers. */
type Span = { readonly from: number; readonly to: number };

/** Days of a period without a price, and those of settled days that earlier runs did not tell of, because they did not know that the article was out. */
export function daysWithoutPrice(now: readonly Block[], then: readonly Block[], { from, to }: Span, settled: SettledDays | undefined): string[] {
  const bare = spansIn(now, from, to);
  if (settled === undefined || then === now) return bare;
  const told = spansIn(then, settled.from, settled.to);
  return [...spansIn(now, settled.from, settled.to).filter((span) => !told.includes(span)), ...bare];
}

/** What was expected instead: where principals approve prices for themselves, a version may lack nothing but their yes. */
export function priceWanted(article: string, blocks: readonly Block[]): string {
  const principals = new Set(blocks.flatMap(({ tariff, pieces }) => (tariff.prices.approval === 'each' ? pieces.filter(isBare).map(({ party }) => party.principal) : [])));
  return `ett pris på ${article} alla dagar${principals.size === 0 ? '' : `, i en version som ${[...principals].join(' och ')} har godkänt`}`;
}

function spansIn(blocks: readonly Block[], from: number, to: number): string[] {
  const spans: Span[] = [];
  for (const { pieces } of blocks) {
    for (const piece of pieces) {
      if (!isBare(piece) || piece.from > to || piece.to < from) continue;
      const span = { from: Math.max(piece.from, from), to: Math.min(piece.to, to) };
      const before = spans.at(-1);
      if (before?.to === span.from - 1) spans[spans.length - 1] = { from: before.from, to: span.to };
      else spans.push(span);
    }
  }
  return spans.map((span) => `${dateOfDay(span.from)}–${dateOfDay(span.to)}`);
}

function isBare({ ore }: Piece): boolean {
  return ore === undefined;
}
