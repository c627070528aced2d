import { expect, it } from 'vitest';

it('runs in the time zone that its project names', () => {
  const zone = process.env['TZ'] ?? '';
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const minutes: Record<string, number> = { UTC: 0, 'Europe/Stockholm': -60, 'Pacific/Kiritimati': -840, 'America/St_Johns': 210 };
  expect(new Date(2023, 0, 15).getTimezoneOffset()).toBe(minutes[zone]);
});
