const format = new Intl.DateTimeFormat('sv', { month: 'long', timeZone: 'UTC' });

/** The name of a month, 1–12. */
export const monthName = (month: number): string => format.format(new Date(Date.UTC(2024, month - 1, 1)));

/** The months from one to another, both counted. */
export const monthNumbers = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
