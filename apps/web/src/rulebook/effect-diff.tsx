import type { Edition, RulePackage } from '@hjm/rules';
import { type Comparison, compareEditions } from '@hjm/rules/compare';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { DiffByValue } from './diff-by-value.js';
import { DiffRegions } from './diff-regions.js';
import { count } from './count.js';

type Props = { readonly package: RulePackage; readonly editions: readonly Edition[] };

/** What one edition changed against another: who gained, who lost, how much, and exactly where. */
export function EffectDiff({ package: pkg, editions }: Props): ReactNode {
  const [before, setBefore] = useState(editions.at(-2)?.id ?? '');
  const [after, setAfter] = useState(editions.at(-1)?.id ?? '');
  const [wanted, setBy] = useState<string>();
  const groupings = useMemo(() => groupingsOf(pkg, before, after), [pkg, before, after]);
  const by = groupings.find((id) => id === wanted);
  const diff = useMemo(() => compareEditions(pkg, before, after, by === undefined ? {} : { by }), [pkg, before, after, by]);
  const names = editions.map(({ id, title }) => ({ id, label: title }));
  return (
    <section aria-labelledby="andringar" className="card stack">
      <h2 id="andringar">Vem vann och vem förlorade?</h2>
      <p>Alla tänkbara fall är prövade enligt båda utgåvorna. Ett fall är en kombination av svar på alla frågor, så antalen säger hur mycket av reglerna som ändrades, inte hur många människor det rörde.</p>
      <div className="row diff-choices">
        <Choice label="Före" value={before} choices={names} onChange={setBefore} />
        <Choice label="Efter" value={after} choices={names} onChange={setAfter} />
        <Choice label="Visa per" value={diff.by ?? ''} choices={groupings.map((id) => ({ id, label: pkg.facts.find((def) => def.id === id)?.label ?? id }))} onChange={setBy} />
      </div>
      <Summary of={diff} />
      {diff.mappings.map(({ id, text }) => (
        <p key={id} className="notice">
          <strong>Så jämförs utgåvorna.</strong> {text}
        </p>
      ))}
      <DiffByValue of={diff} label={pkg.facts.find(({ id }) => id === diff.by)?.label ?? 'Värde'} />
      <DiffRegions of={diff} rules={editions.flatMap(({ rules }) => rules)} />
    </section>
  );
}

function Summary({ of: { total, changed, same } }: { readonly of: Comparison }): ReactNode {
  return (
    <p role="status" className="diff-summary">
      {changed === '0' ? (
        <>Inget skiljer: alla {count(total)} tänkbara fall får samma svar.</>
      ) : (
        <>
          <strong>{count(changed)}</strong> av {count(total)} tänkbara fall får ett annat svar eller andra villkor. I {count(same)} är svaret detsamma.
        </>
      )}
    </p>
  );
}

type ChoiceProps = { readonly label: string; readonly value: string; readonly choices: readonly { readonly id: string; readonly label: string }[]; readonly onChange: (id: string) => void };

function Choice({ label, value, choices, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => { onChange(target.value); }}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The facts that both editions can be grouped by: the engine refuses those that neither uses. */
function groupingsOf(pkg: RulePackage, before: string, after: string): readonly string[] {
  return pkg.facts
    .map(({ id }) => id)
    .filter((by) => {
      try {
        return compareEditions(pkg, before, after, { by }).byValue.length > 1;
      } catch {
        return false;
      }
    });
}
