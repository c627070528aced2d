import type { AmountUnit } from '../amount/amount-unit.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { FileRow } from '../table/file-table.js';

/**
 * The unit that the first header says in brackets, as in `Resultaträkning (tkr)`, or the one that is given. When both are there they must agree.
 *
 * @throws HjmError `unknown-unit`, `other-unit`
 */
export function unitOfHeader(header: FileRow, given: AmountUnit | undefined): AmountUnit {
  const text = typeof header.cells[0] === 'string' ? header.cells[0] : '';
  const written = /\((kr|tkr|mnkr|mkr)\)/iu.exec(text)?.[1]?.toLowerCase().replace('mkr', 'mnkr') as AmountUnit | undefined;
  const path = `rad ${String(header.line)}, kolumn 1`;
  if (written !== undefined && given !== undefined && written !== given) throwIssues('other-unit', 'Filen säger en annan enhet.', [issue(path, `enheten ${given}`, written)]);
  const unit = written ?? given;
  if (unit === undefined) throwIssues('unknown-unit', 'Enheten är inte känd.', [issue(path, 'en rubrik med enhet, som Resultaträkning (tkr), eller en enhet som anges: kr, tkr eller mnkr', text)]);
  return unit ?? 'kr';
}
