import { describe, expect, it } from 'vitest';
import { type Citation, formatCitation } from './citation.js';

const minutes: Citation = {
  body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
  decided: '2023-02-24',
  document: 'protokoll',
  summary: 'Vem som får förskriva samtalsapparater.',
};

describe('formatCitation', () => {
  it('names body, day, paragraph, diary number and document', () => {
    expect(formatCitation({ ...minutes, paragraph: '§ 12', diaryNumber: 'HMC230006' })).toBe(
      'Gemensam hjälpmedelsnämnd, Region Västmanland, 2023-02-24, § 12, HMC230006 (protokoll)',
    );
  });

  it('leaves out what the source does not give, and says that a day is missing', () => {
    expect(formatCitation({ ...minutes, decided: null })).toBe('Gemensam hjälpmedelsnämnd, Region Västmanland, odaterat (protokoll)');
  });

  it('names the section beside the document', () => {
    expect(formatCitation({ ...minutes, section: 'Bakgrund' })).toBe(
      'Gemensam hjälpmedelsnämnd, Region Västmanland, 2023-02-24 (protokoll, Bakgrund)',
    );
  });
});
