/** A text as a sentence with its lead: `Risk: stress.`, with one full stop whether the text has its own or not. */
export function sentence(lead: string, text: string): string {
  return `${lead}: ${withoutStop(text)}.`;
}

/** A text without a full stop at its end, to stand within a sentence. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/u, '');
}

/** A number with its word: `1 risk`, `2 risker`. */
export function counted(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** A title with its year, said once. */
export function titleOfYear(titleSv: string, year: number): string {
  return titleSv.includes(String(year)) ? titleSv : `${titleSv} ${String(year)}`;
}
