import { HjmError } from '@hjm/core';

/**
 * What sets a fault right, by its path: an option, which is told with the rest of the path; or the option alone, with what it is to be given
 * where that is written otherwise than in data.
 */
export type Flags = Readonly<Record<string, string | { readonly flag: string; readonly expected?: string }>>;

/** What it gives; faults of what the command line gave are told by the option that sets them right. */
export function toldByFlag<T>(flags: Flags, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const issues = error.issues.map((one) => ({ ...one, ...byFlag(one.path, flags) }));
    throw new HjmError(error.code, leadOf(error), issues);
  }
}

/** The message without the first issue, which is listed with the others. */
function leadOf({ message, issues }: HjmError): string {
  const [first] = issues;
  const at = first === undefined ? -1 : message.indexOf(` ${first.path}: väntade `);
  return at < 0 ? message : message.slice(0, at).replace(/,$/, '.');
}

function byFlag(path: string, flags: Flags): { readonly path: string; readonly expected?: string } {
  const steps = path.split('.');
  for (let count = steps.length; count > 0; count -= 1) {
    const found = flags[steps.slice(0, count).join('.')];
    if (found === undefined) continue;
    if (typeof found !== 'string') return { path: found.flag, ...(found.expected === undefined ? {} : { expected: found.expected }) };
    return { path: `${found}${restOf(steps.slice(count))}` };
  }
  return { path };
}

/** Which one of several, counted from 1, and which part of it. */
function restOf(steps: readonly string[]): string {
  const [first = ''] = steps;
  const numbered = /^\d+$/.test(first);
  const parts = (numbered ? steps.slice(1) : steps).map((step) => PARTS_SV[step] ?? step);
  return `${numbered ? ` nr ${String(Number(first) + 1)}` : ''}${parts.length === 0 ? '' : ` (${parts.join('.')})`}`;
}

/** What the parts of an option are called. */
const PARTS_SV: Readonly<Record<string, string>> = { group: 'gruppen', amount: 'beloppet', month: 'månaden', fromMonth: 'månaden', percent: 'procenten', day: 'dagen', titleSv: 'namnet', roleSv: 'rollen' };
