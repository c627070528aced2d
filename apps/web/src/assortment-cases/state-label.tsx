import type { CaseState } from '@hjm/rules/cases';
import { stateLabel } from '@hjm/rules/cases';
import type { ReactNode } from 'react';

const shapes: Readonly<Record<CaseState, { readonly tone: string; readonly path: string }>> = {
  applied: { tone: 'is-undetermined', path: 'M8 3.5v9M3.5 8h9' },
  completed: { tone: 'is-undetermined', path: 'M3.5 5.5h9M3.5 10.5h9' },
  prepared: { tone: 'is-undetermined', path: 'M5 3l6 5-6 5' },
  sentBack: { tone: 'is-conditional', path: 'M12.5 12V7.5h-8m3-3.5-3 3.5 3 3.5' },
  granted: { tone: 'is-allowed', path: 'm3.5 8.5 3 3 6-6.5' },
  refused: { tone: 'is-denied', path: 'm4.2 4.2 7.6 7.6m0-7.6-7.6 7.6' },
  replaced: { tone: 'is-undetermined', path: 'M3.5 6h8L9 3.5M12.5 10h-8L7 12.5' },
  expired: { tone: 'is-undetermined', path: 'M8 3.8V8l2.8 2.2' },
};

/** The state as a word with a sign that differs in shape, not in colour alone. */
export function StateLabel({ state }: { readonly state: CaseState }): ReactNode {
  const { tone, path } = shapes[state];
  return (
    <span className={`case-state ${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
      {stateLabel(state)}
    </span>
  );
}
