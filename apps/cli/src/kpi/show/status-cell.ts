import { type KpiStatus, statusText, type StatusScheme } from '@hjm/kpi';
import type { Paint } from '../../output/paint.js';

const COLOURS = { reached: 'green', partly: 'yellow', notReached: 'red', none: 'dim' } as const satisfies Record<KpiStatus, Parameters<Paint>[0]>;

/** A status as its word, in its colour where there are colours: each word by itself, so that a line may be broken between them. */
export function statusCell(status: KpiStatus, scheme: StatusScheme, paint: Paint): string {
  return statusText(status, scheme).split(' ').map((word) => paint(COLOURS[status], word)).join(' ');
}
