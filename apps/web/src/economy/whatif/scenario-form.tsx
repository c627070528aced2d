import { CHANGE_KINDS_SV, INTERPLAY_SV, type Interplay, type Scenario, SCENARIO_TEMPLATES, type ScenarioChange, type Statement } from '@hjm/economics';
import { type ReactNode, useId } from 'react';
import { problemAt } from '../attempt.js';
import { SelectField } from '../select-field.js';
import { ChangeCard } from './change-card.js';
import { type ChangeDraft, draftOfTemplate, emptyDraft } from './change-draft.js';
import type { WhatIfAnswer, WhatIfCase } from './whatif-case.js';

type Props = {
  readonly of: WhatIfCase;
  readonly statement: Statement;
  readonly scenarios: readonly Scenario[];
  readonly scenario: string | undefined;
  readonly answer: WhatIfAnswer;
  readonly onScenario: (id: string) => void;
  readonly onChange: (part: Partial<WhatIfCase>) => void;
};

const KINDS = Object.keys(CHANGE_KINDS_SV) as ScenarioChange['kind'][];

/** Where it starts, and the changes in order. */
export function ScenarioForm({ of, statement, scenarios, scenario, answer, onScenario, onChange }: Props): ReactNode {
  const columns = statement.columns.filter(({ account, throughMonth }) => account !== 'actual' && throughMonth === undefined);
  const replace = (at: number, draft: ChangeDraft): void => { onChange({ changes: of.changes.map((one, index) => (index === at ? draft : one)) }); };
  return (
    <>
      <div className="card stack price-form">
        <SelectField label="Scenario" value={scenario ?? scenarios[0]?.id ?? 'egen'} choices={[...scenarios.map(({ id, titleSv }) => ({ value: id, label: titleSv })), { value: 'egen', label: 'Börja från början' }]} onChange={onScenario} />
        <SelectField label="Utgå från" value={of.base} choices={columns.map(({ key, labelSv }) => ({ value: key, label: labelSv }))} problem={problemAt(answer.checked, 'base')} onChange={(base) => { onChange({ base }); }} />
        {of.changes.length < 2 ? null : <SelectField label="Ändringarna räknas" value={of.interplay} choices={(Object.keys(INTERPLAY_SV) as Interplay[]).map((value) => ({ value, label: INTERPLAY_SV[value] }))} onChange={(value) => { onChange({ interplay: value as Interplay }); }} />}
      </div>
      {of.changes.map((draft, at) => (
        <ChangeCard
          key={at}
          at={at}
          draft={draft}
          statement={statement}
          checked={answer.checked}
          number={answer.leftOut.includes(at) ? undefined : at + 1 - answer.leftOut.filter((one) => one < at).length}
          onChange={(next) => { replace(at, next); }}
          onRemove={() => { onChange({ changes: of.changes.filter((_, index) => index !== at) }); }}
        />
      ))}
      <AddChange onAdd={(draft) => { onChange({ changes: [...of.changes, draft] }); }} />
    </>
  );
}

/** A new change of a kind, or one that a document tells of. */
function AddChange({ onAdd }: { readonly onAdd: (draft: ChangeDraft) => void }): ReactNode {
  const id = useId();
  return (
    <div className="card stack" role="group" aria-labelledby={`${id}ny`}>
      <h3 id={`${id}ny`}>Lägg till en ändring</h3>
      <div className="row">
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="button" onClick={() => { onAdd(emptyDraft(kind)); }}>
            {CHANGE_KINDS_SV[kind]}
          </button>
        ))}
      </div>
      <h4>Ur källorna</h4>
      <p className="quiet">Siffrorna kommer från dokumenten. Det som de inte säger frågas du efter.</p>
      <div className="stack templates">
        {SCENARIO_TEMPLATES.map((template) => (
          <button key={template.id} type="button" className="button template" onClick={() => { onAdd(draftOfTemplate(template)); }}>
            {template.titleSv}
          </button>
        ))}
      </div>
    </div>
  );
}
