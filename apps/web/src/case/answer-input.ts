import { parseNumber } from '@hjm/core/text';
import type { FactDef, FactValue } from '@hjm/rules';

/**
 * What somebody wrote, as a value of the fact's type: kronor as whole öre, numbers as numbers, the rest as the text. Whether
 * the fact can have the value is for the engine to say.
 */
export function readAnswer({ type }: FactDef, text: string): FactValue {
  const written = text.trim();
  if (type === 'money') return parseNumber(written.replace(/\s*kr$/, '')).times(100).toNumber();
  return type === 'wholeNumber' ? parseNumber(written).toNumber() : written;
}
