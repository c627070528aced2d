import type { Citation } from '@hjm/core';
import type { ForecastMethod } from './forecast-types.js';

/** A method that a real centre forecasts by. */
export type CitedForecastMethod = {
  readonly region: string;
  readonly aboutSv: string;
  readonly method: ForecastMethod;
  readonly throughMonth: number;
  /** `stated`: the source says so. `inferred`: its figures show it. */
  readonly basis: 'stated' | 'inferred';
  readonly basisSv: string;
  readonly citation: Citation;
};

/** An index that a line of a real centre follows. */
export type CitedIndex = {
  readonly region: string;
  readonly line: string;
  readonly nameSv: string;
  /** What the source leaves open, and whoever makes a plan must give. */
  readonly openSv: string;
  readonly citation: Citation;
};
