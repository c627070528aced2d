import { type Citation, formatCitation } from '@hjm/core';
import type { HandbookBlock } from './handbook-blocks.js';

/** Numbers the places cited, so that a table row says in short what its source says and the list where that stands. */
export class Sources {
  private readonly places: { readonly place: string; readonly url: string }[] = [];

  cite(citations: readonly Citation[]): string {
    return citations
      .map((citation) => {
        const place = formatCitation(citation);
        const url = citation.url ?? '';
        const known = this.places.findIndex((one) => one.place === place && one.url === url) + 1;
        return `${citation.summary} [${String(known || this.places.push({ place, url }))}]`;
      })
      .join(' ');
  }

  list(): HandbookBlock {
    const items = this.places.map(({ place }, index) => `[${String(index + 1)}] ${place}`);
    return { type: 'list', items, ...(this.places.some(({ url }) => url !== '') ? { addresses: this.places.map(({ url }) => url) } : {}) };
  }
}
