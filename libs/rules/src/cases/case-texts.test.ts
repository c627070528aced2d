import { describe, expect, it } from 'vitest';
import { application, applied, prepared } from '../testing/case-policies.js';
import { type CaseEvent, checkCaseTexts } from './index.js';

describe('the texts of an event', () => {
  it('may break lines', () => {
    expect(() => { checkCaseTexts({ ...prepared(), statement: 'Rad ett.\nRad två.' } as CaseEvent); }).not.toThrow();
  });

  it.each([
    ['application.product', applied({ product: 'Stol till 20991231-0000' })],
    ['application.information.need', applied({ information: { ...application().information, need: 'För 991231 0000.' } })],
    ['statement', { ...prepared(), statement: '209912310000' } as CaseEvent],
  ])('hold no personal identity number, in %s, and none is repeated', (path, event) => {
    try {
      checkCaseTexts(event);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'not-storable', issues: [{ path }] });
      expect(JSON.stringify(error) + String(error)).not.toContain('0000');
    }
  });

  it('hold no control characters', () => {
    expect(() => { checkCaseTexts(applied({ product: 'a\u0000b' })); }).toThrow('innehåller styrtecken');
  });
});
