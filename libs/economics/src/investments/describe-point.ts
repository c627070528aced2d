import { formatCitation } from '@hjm/core';
import { monthName } from '../statement/month-name.js';
import type { FramePointRun, PointResult } from './frame-control-point.js';

/** The results of the point in Swedish words. */
export const RESULT_SV: { readonly [result in PointResult]: string } = { ok: 'utan anmärkning', watch: 'bevakas', deviation: 'avvikelse', missing: 'uppföljning saknas' };

/** The point in Swedish: what the source asks for, each month, and how we judge. */
export function describeFramePoint({ point, year, months, result, oursSv }: FramePointRun): string[] {
  const source = point.citation === null ? '' : ` Källa: ${formatCitation(point.citation)}.`;
  return [
    `${point.titleSv} ${String(year)}: ${RESULT_SV[result]}. Ansvarig: ${point.roleSv}. Klar: ${point.doneBySv}.`,
    `Källan kräver: ${point.asksSv.join(' ')}${source}`,
    ...months.map((month) => `${monthName(month.month)}: ${RESULT_SV[month.result]}. ${month.remarkSv}`),
    ...oursSv,
  ];
}
