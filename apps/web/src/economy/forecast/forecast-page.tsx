import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';

/** *Prognos*: the plans by which the year is forecast. */
export function ForecastPage(): ReactNode {
  return (
    <EconomyPageFrame title="Prognos" lead="Vad året blir, rad för rad, med en metod som står intill siffran.">
      {({ economy }) => economy.forecasts.map(({ id, titleSv }) => <p key={id}>{titleSv}</p>)}
    </EconomyPageFrame>
  );
}
