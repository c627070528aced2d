const long = new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('sv', { month: 'short', timeZone: 'UTC' });
const dayOf = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** A month in Swedish words. */
export const monthText = (month: string): string => long.format(dayOf(month));

/** A month in short, with its year where that begins. */
export const shortMonth = (month: string): string => `${short.format(dayOf(month)).replace('.', '')}${month.endsWith('-01') ? ` ${month.slice(0, 4)}` : ''}`;
