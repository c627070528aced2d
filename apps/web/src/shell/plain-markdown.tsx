import type { ReactNode } from 'react';

/** The little Markdown that our own pages of text use: headings, paragraphs, lists and links. The first heading is left to the page. */
export function PlainMarkdown({ text }: { readonly text: string }): ReactNode {
  const [, ...blocks] = text.trim().split(/\n{2,}/);
  return blocks.map((block, index) => {
    if (block.startsWith('## ')) return <h2 key={index}>{block.slice(3)}</h2>;
    if (!block.startsWith('- ')) return <p key={index}>{withLinks(block)}</p>;
    return (
      <ul key={index} className="plain-list">
        {block.split('\n').map((item) => (
          <li key={item}>{withLinks(item.slice(2))}</li>
        ))}
      </ul>
    );
  });
}

/** Every other piece of the split is `[text](address)`, in two parts. */
function withLinks(text: string): ReactNode {
  const pieces = text.split(/\[([^\]]+)\]\(([^)]+)\)/);
  return pieces.map((piece, index) => {
    if (index % 3 === 0) return piece;
    return index % 3 === 1 ? (
      <a key={index} href={pieces[index + 1]} rel="noreferrer">
        {piece}
      </a>
    ) : null;
  });
}
