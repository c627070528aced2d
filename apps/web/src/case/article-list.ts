/** The longest text that the engine takes for an article number. */
const LONGEST = 64;

/** What a pasted text holds. */
export type PastedList = {
  readonly articles: readonly string[];
  /** Pieces that are too long to be article numbers. */
  readonly refused: readonly string[];
};

/** Article numbers from a pasted column, row or comma list: each once, in order. */
export function readArticleList(text: string): PastedList {
  const pieces = [...new Set(text.split(/[\n\r\t,;]+/).map((piece) => piece.trim()))].filter((piece) => piece !== '');
  return { articles: pieces.filter(({ length }) => length <= LONGEST), refused: pieces.filter(({ length }) => length > LONGEST) };
}
