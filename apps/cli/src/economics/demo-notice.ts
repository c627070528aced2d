import type { Economy } from '@hjm/economics';

/** What is said of data from files that call themselves demo data. */
const DEMO_FILES_SV = 'Demodata: underlaget är påhittat.';

/** What made-up data say of themselves: an economy by its own notice, files by a column of theirs. Null for others. */
export function noticeOf(economy: Economy | undefined, demoFile: boolean): string | null {
  return economy?.noticeSv ?? (demoFile ? DEMO_FILES_SV : null);
}
