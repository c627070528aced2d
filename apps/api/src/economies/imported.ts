import type { PartContent, StatedSum } from '@hjm/economics';
import type { UnknownHeader } from './read-economy-file.js';

/** What a file gives an economy, and what is to be told of it. */
export type Imported = {
  readonly parts: readonly PartContent[];
  readonly findingsSv: readonly string[];
  /** Sums of the file that are not those of its rows. */
  readonly sums: readonly StatedSum[];
  /** Rows with a text, no amounts and no line of the chart. */
  readonly headings: readonly { readonly line: number; readonly text: string }[];
  /** Lines of the chart that the file does not have. */
  readonly absent: readonly string[];
  readonly unknownHeaders: readonly UnknownHeader[];
};
