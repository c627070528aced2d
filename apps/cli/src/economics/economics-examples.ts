import { FOLLOW_UP_EXAMPLES } from './follow-up-examples.js';

/** Command lines shown under the help of each command about the economy; the tests run them, in this order. */
export const ECONOMICS_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  demo: ['hjm economics demo ekonomi', 'hjm economics demo ekonomi-fel --faults'],
  ...FOLLOW_UP_EXAMPLES,
};

/** The examples as they stand under the help of a command. */
export function economicsExamplesOf(command: string): string {
  return `\nExempel:\n${(ECONOMICS_EXAMPLES[command] ?? []).map((line) => `  $ ${line}`).join('\n')}`;
}
