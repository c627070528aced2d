import type { HandbookBlock } from '@hjm/rules/handbook';
import type { Screen } from './screen.js';

/** The column that stands below each row where it would crowd the others. */
const SOURCE = 'Källa';
const WIDE = 130;

/** Lays out blocks of the library's handbook on a screen. */
export async function printBlocks(screen: Screen, blocks: readonly HandbookBlock[]): Promise<void> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        screen.heading(block.text);
        break;
      case 'paragraph':
        screen.line(block.text);
        break;
      case 'list':
        for (const text of block.items) screen.item(text);
        break;
      case 'table':
        await screen.table({ ...block, ...(screen.width < WIDE && block.columns.includes(SOURCE) ? { under: block.columns.indexOf(SOURCE) } : {}) });
    }
  }
}

/** The blocks under a heading, up to the next heading of the same level. */
export function blocksUnder(blocks: readonly HandbookBlock[], title: string): readonly HandbookBlock[] {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === title);
  const heading = blocks[start];
  if (heading?.type !== 'heading') return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.level <= heading.level);
  return [heading, ...rest.slice(0, end < 0 ? rest.length : end)];
}
