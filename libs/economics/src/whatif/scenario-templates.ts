import type { Citation } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { ACTION_PLAN_DALARNA, cite, PLAN_2023 } from '../published/documents.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { Statement } from '../statement/statement-types.js';
import { checkScenario } from './check-scenario.js';
import type { ScenarioChange, Scenario } from './scenario-types.js';

/** A change that a document tells of, with what it says, and what must be given because it does not say it. */
export type ScenarioTemplate = {
  readonly id: string;
  readonly titleSv: string;
  /** Whose document it is. */
  readonly region: string;
  readonly citation: Citation;
  readonly kind: ScenarioChange['kind'];
  /** Fields of the change that the document states. */
  readonly stated: { readonly [field: string]: string | Ore };
  /** Fields of the change that must be given, with what they are. */
  readonly asked: readonly { readonly field: string; readonly descriptionSv: string }[];
};

const BUDGET_2023 = 'Bilaga 1a, Budget 2023, kommentarer';

/** What the documents give as changes: figures from there, and nothing that they do not say. */
export const SCENARIO_TEMPLATES: readonly ScenarioTemplate[] = [
  {
    id: 'vastmanland-volume-2023',
    titleSv: 'Budgeterad volymökning 2023',
    region: 'vastmanland',
    citation: cite(PLAN_2023, BUDGET_2023, 'Budgeten räknar med att volymerna ökar med tre procent.'),
    kind: 'volume',
    stated: { percent: '3' },
    asked: [{ field: 'drivers', descriptionSv: 'vilka rader som följer volymen och till hur stor del' }],
  },
  {
    id: 'vastmanland-contributions-2023',
    titleSv: 'Sociala avgifter 2022 till 2023',
    region: 'vastmanland',
    citation: cite(PLAN_2023, BUDGET_2023, 'De sociala avgifterna går från 45,22 % år 2022 till 52,28 % år 2023.'),
    kind: 'socialContributions',
    stated: { fromPercent: '45.22', toPercent: '52.28' },
    asked: [
      { field: 'line', descriptionSv: 'raden för personalkostnader' },
      { field: 'carriesPercent', descriptionSv: 'hur stor del av raden, i procent med avgifterna inräknade, som bär avgifter' },
    ],
  },
  {
    id: 'dalarna-premises',
    titleSv: 'Nya lokaler',
    region: 'dalarna',
    citation: cite(ACTION_PLAN_DALARNA, 'Nuläge, not', 'Nya lokaler 2025–2026 väntas öka lokalhyran med omkring 10,3 miljoner kronor om året.'),
    kind: 'line',
    stated: { ore: -1_030_000_000, reasonSv: 'Högre lokalhyra i nya lokaler, ett helt år' },
    asked: [{ field: 'line', descriptionSv: 'raden för lokalkostnader' }],
  },
];

/**
 * A scenario of a template with what it asks for.
 *
 * ```ts
 * import { SCENARIO_TEMPLATES, scenarioOfTemplate } from '@hjm/economics';
 * import { PUBLISHED_STATEMENTS } from '@hjm/economics/published';
 *
 * const budget = PUBLISHED_STATEMENTS.find(({ id }) => id === 's0-budget-2025')?.statement;
 * const template = SCENARIO_TEMPLATES.find(({ id }) => id === 'vastmanland-contributions-2023');
 * const scenario = budget && template && scenarioOfTemplate(budget, template, 'budget2025', { line: 'personnel', carriesPercent: '90' });
 * scenario?.changes[0]?.kind; // => 'socialContributions'
 * ```
 *
 * @param base - the column to start from
 * @param given - the fields that the template asks for
 * @throws HjmError `invalid-answer` for a field that is missing or not asked for, `invalid-scenario` as `checkScenario`
 */
export function scenarioOfTemplate(statement: Statement, template: ScenarioTemplate, base: string, given: { readonly [field: string]: unknown }): Scenario {
  const { id, titleSv, kind, stated, asked, citation } = template;
  const fields = asked.map(({ field }) => field);
  throwIssues('invalid-answer', `Exemplet ${titleSv} går inte att räkna.`, [
    ...asked.filter(({ field }) => given[field] === undefined).map(({ field, descriptionSv }) => issue(field, descriptionSv, undefined)),
    ...Object.keys(given).filter((field) => !fields.includes(field)).map((field) => issue(field, `något av ${fields.join(', ')}`, field, fields)),
  ]);
  return checkScenario(statement, { id, titleSv, base, changes: [{ kind, ...stated, ...given, citation }] });
}

/** A template in Swedish: what it says, where, and what it asks for. */
export function describeTemplate({ titleSv, citation, asked }: ScenarioTemplate): readonly string[] {
  return [`${titleSv}: ${citation.summary}`, ...asked.map(({ descriptionSv }) => `Måste anges: ${descriptionSv}`)];
}
