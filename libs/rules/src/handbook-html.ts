import { type Handbook, type HandbookBlock, addressOf, linkedWords } from './handbook-blocks.js';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:75rem;padding:1rem}
h1,h2,h3,p,li{overflow-wrap:anywhere}
h2{margin-top:2.5rem}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}
tbody th{font-weight:inherit}
tr:target,:target{outline:3px solid}
a.here{padding-inline:.3em}
@media print{body{max-width:none;padding:0;font-size:9pt}.table{overflow:visible}tr{break-inside:avoid}h2,h3{break-after:avoid}a.here{display:none}a{color:inherit}}`;

/** A handbook as a page of HTML that needs nothing else: readable by a screen reader, in print and on a phone. All text is escaped. */
export function handbookHtml({ title, blocks }: Handbook): string {
  const headings: string[] = [];
  const labels: string[] = [];
  const body = blocks.map((block) => {
    if (block.type === 'heading') headings.splice(block.level - 1, Infinity, block.text);
    if (block.type !== 'table') return blockHtml(block, '');
    const label = headings.slice(1).join(', ');
    const before = labels.filter((one) => one === label).length;
    labels.push(label);
    return blockHtml(block, before === 0 ? label : `${label} (${String(before + 1)})`);
  });
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

/** `label`: what a table that scrolls is called, from the headings above it; no two have the same. */
function blockHtml(block: HandbookBlock, label: string): string {
  switch (block.type) {
    case 'heading':
      return `<h${String(block.level)}${idOf(block.anchor)}>${escaped(block.text)}</h${String(block.level)}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item, index) => `<li>${addressed(escaped(item), addressOf(block, index))}</li>`).join('\n')}\n</ul>`;
    case 'table': {
      const head = block.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
      const rows = block.rows.map((cells, index) => `<tr${idOf(block.anchors?.[index])}>${cells.map((cell, column) => cellHtml(block, cell, index, column)).join('')}</tr>`);
      return `<div class="table" role="region" tabindex="0" aria-label="${escaped(label)}"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`;
    }
  }
}

function cellHtml({ anchors, links }: Extract<HandbookBlock, { type: 'table' }>, cell: string, index: number, column: number): string {
  const linked = linkedWords(links, cell, index, column);
  const words = linked.length === 0 ? escaped(cell) : linked.map(({ word, target }) => `<a href="${escaped(target)}">${escaped(word)}</a>`).join(', ');
  if (column > 0) return `<td>${words}</td>`;
  const anchor = anchors?.[index];
  const here = anchor === undefined ? '' : `<a class="here" href="#${escaped(anchor)}" aria-label="Länk till raden">#</a>`;
  return `<th scope="row">${words}${here}</th>`;
}

const addressed = (text: string, address: string | undefined): string => (address === undefined ? text : `<a href="${escaped(address)}">${text}</a>`);
const idOf = (anchor: string | undefined): string => (anchor === undefined ? '' : ` id="${escaped(anchor)}"`);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
