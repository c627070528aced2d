import { type Handbook, type HandbookBlock, addressOf, linkedWords } from './handbook-blocks.js';

/** A handbook as Markdown. Places that links lead to are empty `a` elements, which Markdown keeps. */
export function handbookMarkdown({ blocks }: Handbook): string {
  return `${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: HandbookBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${place(block.anchor)}${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'list':
      return block.items
        .map((item, index) => {
          const address = addressOf(block, index);
          return `- ${plain(item)}${address === undefined ? '' : ` <${address}>`}`;
        })
        .join('\n');
    case 'table':
      return [row(block.columns.map(plain)), row(block.columns.map(() => '---')), ...block.rows.map((cells, index) => row(cells.map((cell, column) => cellMarkdown(block, cell, index, column))))].join('\n');
  }
}

function cellMarkdown({ anchors, links }: Extract<HandbookBlock, { type: 'table' }>, cell: string, index: number, column: number): string {
  const linked = linkedWords(links, cell, index, column);
  const words = linked.length === 0 ? plain(cell) : linked.map(({ word, target }) => `[${plain(word)}](${target})`).join(', ');
  return `${column === 0 ? place(anchors?.[index]) : ''}${words}`;
}

const place = (anchor: string | undefined): string => (anchor === undefined ? '' : `<a id="${anchor}"></a>`);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const plain = (text: string): string => text.replace(/[\\|<]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
