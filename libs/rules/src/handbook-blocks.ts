/**
 * What stands in one column of a table leads to these places, anchors `#…` or addresses: one list per row. Of several places
 * each belongs to a word of the cell, divided by commas.
 */
export type HandbookLinks = { readonly column: number; readonly targets: readonly (readonly string[])[] };

/** A piece of a handbook page. An anchor is where a link to the heading or to the row of a table leads. */
export type HandbookBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor?: string }
  | { readonly type: 'paragraph'; readonly text: string }
  /** `addresses`: where an item is published, one per item, empty when it is not. */
  | { readonly type: 'list'; readonly items: readonly string[]; readonly addresses?: readonly string[] }
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** One per row. */
      readonly anchors?: readonly string[];
      readonly links?: HandbookLinks;
    };

/** A readable page about a package: a structured document, which apps lay out and `handbookMarkdown` and `handbookHtml` write as text. */
export type Handbook = { readonly title: string; readonly blocks: readonly HandbookBlock[] };

/** Where a rule of an edition stands on the handbook page of its package: the fragment of a link. Stable as long as its ids are. */
export const ruleAnchor = (edition: string, rule: string): string => anchorOf(`${edition}:${rule}`);
/** Where an example stands on the handbook page of its package. */
export const exampleAnchor = (example: string): string => anchorOf(`exempel::${example}`);
/** A place on a page, in characters that need no escape in a link. */
export const anchorOf = (text: string): string => text.replace(/[^A-Za-z0-9._/:-]/g, '-');

/** The address of an item of a list, when it is one that a page may link to. */
export function addressOf({ addresses }: Extract<HandbookBlock, { type: 'list' }>, item: number): string | undefined {
  const address = addresses?.[item];
  return address !== undefined && /^https?:\/\/[^\s<>"]+$/.test(address) ? address : undefined;
}

/** The words of a cell with the places that they lead to; none when they lead nowhere. */
export function linkedWords(links: HandbookLinks | undefined, cell: string, row: number, column: number): { readonly word: string; readonly target: string }[] {
  const targets = links?.column === column ? (links.targets[row] ?? []) : [];
  const words = targets.length === 1 ? [cell] : cell.split(', ');
  return targets.map((target, index) => ({ word: words[index] ?? '', target: encodeURI(target).replace(/[()]/g, encodeURIComponent) }));
}
