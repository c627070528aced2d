/** Most pages carry no date: their edition has an open start, and answers say so. */
export const undated = { id: 'undated', title: 'Som sidan står, utan angivet datum', decided: null, validFrom: null } as const;

/** A day on which the examples ask; any day from 2018-12-07 on gives the same answer. */
export const ANY_DAY = '2025-06-02';
