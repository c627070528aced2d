/** What a decision may be kept for. Nothing is kept without one of these. */
export const purposes = [
  { id: 'journal', label: 'Underlag till journalen' },
  { id: 'follow-up', label: 'Uppföljning av förskrivning' },
  { id: 'audit', label: 'Revision' },
] as const;

export type Purpose = (typeof purposes)[number]['id'];
