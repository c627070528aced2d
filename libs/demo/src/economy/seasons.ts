/** Twelve weights, January first: how much of a year falls in each month before the dice have stirred it. Made up. */
export type Season = readonly number[];

export const EVEN: Season = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100];
/** Paid for a quarter ahead, as rents of premises are. */
export const QUARTERLY: Season = [300, 0, 0, 300, 0, 0, 300, 0, 0, 300, 0, 0];
/** Heating and electricity. */
export const WINTER: Season = [150, 145, 130, 105, 85, 65, 55, 60, 75, 95, 115, 140];
/** What follows the working days of prescribers and staff. */
export const WORKDAYS: Season = [98, 97, 104, 98, 102, 98, 72, 92, 106, 111, 109, 93];
/** Contracts that grow a little month by month. */
export const GROWING: Season = [97, 97, 98, 98, 99, 99, 100, 101, 102, 102, 103, 104];
/** Wages: holidays in summer, overtime at the end of the year. */
export const WAGES: Season = [99, 98, 99, 98, 99, 102, 104, 101, 98, 99, 100, 103];
/** Purchases that are filled up in autumn. */
export const AUTUMN: Season = [95, 97, 102, 97, 100, 98, 74, 93, 109, 114, 115, 106];
/** Booked once, when the year is closed. */
export const AT_CLOSING: Season = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
