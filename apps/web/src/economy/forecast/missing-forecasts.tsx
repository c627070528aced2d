import { describeForecastGaps, type Forecast } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Sentences } from '../sentences.js';

/** So many reasons are seen at once; more are opened. */
const FEW = 3;

/** Which lines have no forecast, so that the result has none either: why, and what helps. */
export function MissingForecasts({ forecast }: { readonly forecast: Forecast }): ReactNode {
  const gaps = describeForecastGaps(forecast);
  if (gaps.length === 0) return null;
  return (
    <details className="disclosure" open={gaps.length <= FEW}>
      <summary>Varför en prognos saknas, och vad du kan göra</summary>
      <Sentences of={gaps} />
    </details>
  );
}
