/** Repairs of a unit that were reported in a month, numbered from the year 0, and those of them that were in time. */
export type ShareRow = { readonly month: number; readonly unit: string; readonly inTime: number; readonly all: number };
