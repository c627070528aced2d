import { isLocalDate, type LocalDate } from '@hjm/core';
import type { ReactNode } from 'react';
import { useLoaded } from '../scorecard/use-loaded.js';
import { today } from '../today.js';
import { dayText } from '../ui/day.js';
import { DayField } from '../ui/day-field.js';
import { useEconomyAddress } from './economy-address.js';

/** The day on which a list is told: the one in the address, else today, or for made-up follow-ups the day that they are told on. */
export function useFollowUpDay(demoDay: LocalDate | undefined): LocalDate {
  const [{ dag }] = useEconomyAddress();
  return isLocalDate(dag) ? dag : (demoDay ?? today());
}

/** Shows what needs the day that made-up follow-ups are told on, which is fetched only where they are shown. */
export function WithDemoDay({ demo, children }: { readonly demo: boolean; readonly children: (demoDay: LocalDate | undefined) => ReactNode }): ReactNode {
  const loaded = useLoaded(demo ? 'demo' : undefined, async () => ({ ok: true, value: (await import('@hjm/demo/economy')).DEMO_FOLLOW_UP_DAY }));
  if (!demo) return children(undefined);
  return loaded.kind === 'done' ? children(loaded.value) : null;
}

/** The day to see the list on; the page follows at once. */
export function FollowUpDay({ day, demoDay }: { readonly day: LocalDate; readonly demoDay: LocalDate | undefined }): ReactNode {
  const [, set] = useEconomyAddress();
  return <DayField label="Läget den" value={day} hint={demoDay === undefined ? 'Vad som är försenat räknas från den dagen.' : `Demons uppföljning är skriven för den ${dayText(demoDay)}.`} onChange={(next) => { if (next !== null) set({ dag: next }); }} />;
}
