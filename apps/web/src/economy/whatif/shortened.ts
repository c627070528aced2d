/** A name that fits in so many pixels of a drawing, at about eight a letter. The whole name stands in the table. */
export const shortened = (name: string, room: number): string => (name.length * 7.6 <= room ? name : `${name.slice(0, Math.max(4, Math.floor(room / 7.6) - 1))}…`);
