import type { LineDeviation } from '@hjm/economics';
import type { ReactNode } from 'react';
import { TrendMark } from '../../scorecard/status-mark.js';

const WORDS = { better: 'Bättre', worse: 'Sämre', same: 'Lika' } as const;

/** What a difference does to the result, in a word with an arrow. */
export function EffectMark({ effect }: { readonly effect: LineDeviation['effect'] }): ReactNode {
  return effect === null ? <span className="quiet">går inte att räkna</span> : <TrendMark trend={effect === 'same' ? 'unchanged' : effect} text={WORDS[effect]} />;
}
