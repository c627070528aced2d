import type { EventTable } from '@hjm/kpi';

/** What people call a file of the table, without its ending: its Swedish name. */
export function fileNameOf({ files, labelSv, id }: Pick<EventTable, 'files' | 'labelSv' | 'id'>): string {
  return files.find((file) => file === labelSv.toLowerCase()) ?? files[0] ?? id;
}
