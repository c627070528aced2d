import type { ReactNode } from 'react';

const moment = new Intl.DateTimeFormat('sv', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Stockholm' });

/** When something was stored; nothing when nobody stored it. */
export function StoredAt({ at }: { readonly at: string | null }): ReactNode {
  return at === null ? null : <time dateTime={at}>{moment.format(new Date(at))}</time>;
}
