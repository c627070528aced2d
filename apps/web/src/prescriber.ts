/** The fact that says who prescribes: other values of it are other prescribers, and comparisons start with it. */
export const PRESCRIBER = 'profession';
