/** What stands in the address of the pages under *Styrkort*, so that a view can be shared. Nothing of it is about a person. */
export type ScorecardSearch = {
  /** Which dataset. */
  readonly data?: string;
  /** A year, a month, two months with two full stops between, or an interim report. */
  readonly period?: string | number;
  /** `mal`: only indicators with a target or a status. */
  readonly visa?: string;
  /** Which records behind a figure. */
  readonly poster?: string;
  /** Which page of them. */
  readonly sida?: number;
};

/** What can be read of an address; a year comes as a number. */
export function scorecardSearch({ data, period, visa, poster, sida }: Record<string, unknown>): ScorecardSearch {
  return {
    ...(typeof data === 'string' ? { data } : {}),
    ...(typeof period === 'string' || typeof period === 'number' ? { period } : {}),
    ...(visa === 'mal' ? { visa } : {}),
    ...(typeof poster === 'string' ? { poster } : {}),
    ...(typeof sida === 'number' && Number.isInteger(sida) && sida > 0 ? { sida } : {}),
  };
}

/** A period as the address has it: a year without quotation marks. */
export function periodInAddress(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}
