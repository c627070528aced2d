import type { KpiStatus, KpiTrend } from '@hjm/kpi';
import type { ReactNode } from 'react';
import { OutcomeIcon } from '../ui/outcome.js';

const OUTCOMES = { reached: 'allowed', partly: 'conditional', notReached: 'denied' } as const;

/** Whether a target is met, in the region's own words, with a sign of its own shape. What is not judged has none. */
export function StatusMark({ status, text }: { readonly status: KpiStatus; readonly text: string }): ReactNode {
  if (status === 'none') return <span className="quiet">{text}</span>;
  return (
    <span className={`kpi-status is-${OUTCOMES[status]}`}>
      <OutcomeIcon outcome={OUTCOMES[status]} />
      {text}
    </span>
  );
}

const ARROWS: Readonly<Record<Exclude<KpiTrend, 'unknown'>, string>> = { better: 'M3 13 13 3M6 3h7v7', worse: 'M3 3l10 10M6 13h7V6', unchanged: 'M2 8h12M10 4l4 4-4 4' };

/** Against the same period a year earlier, in a word with an arrow. */
export function TrendMark({ trend, text }: { readonly trend: KpiTrend; readonly text: string }): ReactNode {
  if (trend === 'unknown') return <span className="quiet">{text}</span>;
  return (
    <span className={`kpi-trend is-${trend}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={ARROWS[trend]} />
      </svg>
      {text}
    </span>
  );
}
