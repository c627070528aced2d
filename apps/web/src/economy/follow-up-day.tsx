import { isLocalDate, type LocalDate } from '@hjm/core';
import type { ReactNode } from 'react';
import { today } from '../today.js';
import { DayField } from '../ui/day-field.js';
import { useEconomyAddress } from './economy-address.js';

/** The day on which a list is told: the one in the address, else today, or for made-up follow-ups the day that they are told on. */
export function useFollowUpDay(demoDay: LocalDate | undefined): LocalDate {
  const [{ dag }] = useEconomyAddress();
  return isLocalDate(dag) ? dag : (demoDay ?? today());
}

/** The day to see the list on; the page follows at once. */
export function FollowUpDay({ day, demoDay }: { readonly day: LocalDate; readonly demoDay: LocalDate | undefined }): ReactNode {
  const [, set] = useEconomyAddress();
  return <DayField label="Läget den" value={day} hint={demoDay === undefined ? 'Vad som är försenat räknas från den dagen.' : 'Demons uppföljning är skriven för den 15 oktober 2025.'} onChange={(next) => { if (next !== null) set({ dag: next }); }} />;
}
