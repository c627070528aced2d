/**
 * Writes an unforeseen error to the log. Messages of database errors carry the values of the failed statement, which may be
 * somebody's case: of those only the cause is written.
 */
export function report(error: unknown): void {
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const said = cause instanceof Error ? cause.message : message;
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  console.error([`Oväntat fel: ${name}: ${said}`, ...frames].join('\n'));
}
