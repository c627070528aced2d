import type { PriceNote, PriceTopic } from '../model/model-types.js';

/** Notes about one thing from one place of a source, in our own words. */
export function notes(about: PriceTopic, citation: string, texts: readonly string[]): readonly PriceNote[] {
  return texts.map((textSv) => ({ about, textSv, citation }));
}
