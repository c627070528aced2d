/** Whether a condition holds of a record, as a number in a column of bytes. */
export const NO = 0;
export const YES = 1;
/** A field that it asks for is missing, or contradicts another. */
export const UNKNOWN = 2;
/** Its clock is running, and its time has not run out. */
export const RUNNING = 3;
