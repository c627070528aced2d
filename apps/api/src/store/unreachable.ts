const codes = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|08|57P0|53300)/;

/** Whether an error says that the database cannot be reached, rather than that it refused. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && codes.test(code)) return true;
  if (/Connection terminated|timeout exceeded when trying to connect|PGlite is closed/.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some(isUnreachable)) return true;
  return isUnreachable(error.cause);
}

/** Whether an error says that the database has no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && ((error as { code?: unknown }).code === '53100' || isFull(error.cause));
}

/** Whether an error says that a row would stand twice in a unique index. */
export function isTaken(error: unknown, index: string): boolean {
  if (!(error instanceof Error)) return false;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return (code === '23505' && constraint === index) || isTaken(error.cause, index);
}
