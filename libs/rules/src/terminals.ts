// The terminals of the diagrams, as bare numbers, so that a bundler can write them in place. `~` makes a reference of one.

/** Of every diagram of an edition that has them: an input that cannot occur. */
export const IMPOSSIBLE = 4;

/** Of a decision, and of the right as a whole: nothing decides, a right, a refusal, or both. */
export const GAP = 0;
export const GRANTED = 1;
export const REFUSED = 2;
export const CONFLICT = 3;
/** … or only that the source, as far as we have it, says nothing. */
export const UNCOVERED = 5;

/** Of a requirement or advice, where the right is granted; absent elsewhere. */
export const UNMET = 0;
export const MET = 1;
export const ABSENT = 2;

/** Of the outcome, which does not tell a gap from a conflict. */
export const UNDETERMINED = 0;
export const ALLOWED = 1;
export const DENIED = 2;
export const CONDITIONAL = 5;
