/** Lets others have their turn before the next piece of a long task. */
export function breathe(): Promise<void> {
  return new Promise((next) => {
    setImmediate(next);
  });
}
