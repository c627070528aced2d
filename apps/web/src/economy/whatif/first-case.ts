import { amountLines, type Economy, type Scenario, type Statement } from '@hjm/economics';
import { draftOf } from './change-draft.js';
import { ONE_STEP, type WhatIfCase } from './whatif-case.js';

/** A scenario as the page begins with it, or one without changes. The columns that one may start from are whole years that are not being booked, the latest budget before others. */
export function firstCase({ keys }: Pick<Economy, 'keys'>, statement: Statement, scenario: Scenario | undefined): WhatIfCase {
  const columns = statement.columns.filter(({ account, throughMonth }) => account !== 'actual' && throughMonth === undefined);
  const latest = columns.filter(({ account }) => account === 'budget').toSorted((a, b) => a.year - b.year).at(-1) ?? columns.at(-1);
  return {
    titleSv: scenario?.titleSv ?? 'Eget scenario',
    base: scenario?.base ?? latest?.key ?? '',
    changes: scenario?.changes.map(draftOf) ?? [],
    interplay: 'inOrder',
    assumptionsSv: scenario?.assumptionsSv ?? [],
    rentLine: amountLines(statement.chart).find(({ kind }) => kind === 'income')?.key ?? '',
    target: '',
    key: keys[0]?.id ?? null,
    steps: ONE_STEP,
  };
}

/** Whether what a scenario keeps is other than it was; how it is looked at is not kept. */
export function isUnsaved(now: Pick<WhatIfCase, 'base' | 'changes'>, start: Pick<WhatIfCase, 'base' | 'changes'>): boolean {
  return now !== start && (now.base !== start.base || JSON.stringify(now.changes) !== JSON.stringify(start.changes));
}
