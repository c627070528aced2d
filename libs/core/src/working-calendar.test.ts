import { describe, expect, it } from 'vitest';
import { countWorkingDays } from './working-days.js';
import { SWEDISH_WORKING_DAYS, SWEDISH_WORKING_DAYS_WITH_EVES, workingCalendar } from './working-calendar.js';

describe('workingCalendar', () => {
  it('names its choices in Swedish', () => {
    expect(SWEDISH_WORKING_DAYS.name).toBe('svenska arbetsdagar, midsommarafton, julafton och nyårsafton lediga');
    expect(SWEDISH_WORKING_DAYS_WITH_EVES.name).toBe('svenska arbetsdagar, midsommarafton, julafton och nyårsafton arbetsdagar');
  });

  it('is data that counts the same after it was written and read', () => {
    const calendar = JSON.parse(JSON.stringify(SWEDISH_WORKING_DAYS)) as typeof SWEDISH_WORKING_DAYS;
    expect(calendar).toEqual(workingCalendar({ eves: 'off' }));
    expect(countWorkingDays('2024-01-01', '2024-12-31', calendar)).toBe(251);
  });

  it('keeps calendars apart when they are asked in turn', () => {
    const counts = [SWEDISH_WORKING_DAYS, SWEDISH_WORKING_DAYS_WITH_EVES, SWEDISH_WORKING_DAYS].map((calendar) => countWorkingDays('2024-01-01', '2024-12-31', calendar));
    expect(counts).toEqual([251, 254, 251]);
  });

  it('refuses a choice it does not know and names the nearest', () => {
    expect(() => workingCalendar({ eves: 'workin' as 'working' })).toThrow(
      expect.objectContaining({
        code: 'unknown-value',
        message: 'Okänt val för arbetsdagar: "workin".',
        issues: [{ path: 'eves', expected: 'off eller working', found: '"workin"', nearest: 'working' }],
      }),
    );
    expect(() => workingCalendar({ eves: undefined as unknown as 'off' })).toThrow(
      expect.objectContaining({ issues: [{ path: 'eves', expected: 'off eller working', found: 'inget värde' }] }),
    );
    expect(() => workingCalendar({ eves: 'off', dayBeforePublicHoliday: 'toString' as 'half' })).toThrow(expect.objectContaining({ code: 'unknown-value' }));
  });
});
