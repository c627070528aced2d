import type { LocalDate } from '@hjm/core';
import { day } from '../input/case-options.js';
import type { Io } from '../io.js';
import { today } from '../today.js';

/** The day on which plans are followed up: as the option says, else that of the demo, else today. */
export async function followUpDay(text: string | undefined, demo: boolean, io: Io): Promise<LocalDate> {
  if (text !== undefined) return day(text, '--today', io);
  return demo ? (await import('@hjm/demo/economy')).DEMO_FOLLOW_UP_DAY : today(io.now());
}
