import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleList } from './article-list.js';

describe('readArticleList', () => {
  it('reads a column from a spreadsheet, a row, and a list with commas or semicolons', () => {
    for (const text of ['A 1\r\nB-2\r\nC\r\n', 'A 1\tB-2\tC', 'A 1, B-2;C', ' A 1 \n\n B-2\nC\nB-2']) expect(readArticleList(text)).toEqual({ articles: ['A 1', 'B-2', 'C'], refused: [] });
  });

  it('keeps apart what is too long to be an article number', () => {
    const [longest, tooLong] = ['9'.repeat(64), '9'.repeat(65)];
    expect(readArticleList(`${longest}\n${tooLong}`)).toEqual({ articles: [longest], refused: [tooLong] });
  });

  it('finds nothing in nothing', () => {
    expect(readArticleList(' \n,;\t')).toEqual({ articles: [], refused: [] });
  });

  it('gives back any list of numbers, one a line', () => {
    const number = fc.stringMatching(/^[A-Z0-9][A-Z0-9 .-]{0,20}[A-Z0-9]$/);
    fc.assert(
      fc.property(fc.uniqueArray(number), (articles) => {
        expect(readArticleList(articles.join('\n')).articles).toEqual(articles);
      }),
    );
  });
});
