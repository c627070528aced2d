import { HjmError } from '@hjm/core';

/** What it gives; faults of what the command line gave are told by the option that sets them right. */
export function toldByFlag<T>(flags: Readonly<Record<string, string>>, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const issues = error.issues.map((one) => ({ ...one, path: flagOf(one.path, flags) }));
    throw new HjmError(error.code, leadOf(error), issues);
  }
}

/** The message without the first issue, which is listed with the others. */
function leadOf({ message, issues }: HjmError): string {
  const [first] = issues;
  const at = first === undefined ? -1 : message.indexOf(` ${first.path}: väntade `);
  return at < 0 ? message : message.slice(0, at);
}

function flagOf(path: string, flags: Readonly<Record<string, string>>): string {
  const [head = '', ...rest] = path.split('.');
  const flag = flags[path] ?? flags[head];
  if (flag === undefined) return path;
  return flags[path] !== undefined || rest.length === 0 ? flag : `${flag} (${rest.join('.')})`;
}
