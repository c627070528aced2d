import type { Edition, Rule, RulePackage } from '@hjm/rules';
import { TOPIC_LABELS, describeCondition } from '@hjm/rules/text';
import type { ReactNode } from 'react';
import { Citations } from '../ui/citations.js';

/** The rules of an edition, one table per question that it decides. */
export function EditionRules({ package: pkg, edition }: { readonly package: RulePackage; readonly edition: Edition }): ReactNode {
  const duties = edition.rules.filter((rule) => 'requires' in rule);
  const terms = edition.rules.filter((rule) => rule.kind === 'term');
  return (
    <section aria-labelledby="regler" className="card stack">
      <h2 id="regler">Regler: {edition.title}</h2>
      <Citations of={edition.citations} />
      {edition.partial === undefined ? null : (
        <p className="notice is-warning">
          <strong>Källan säger mer än vad som är inlagt här.</strong> {edition.partial}
        </p>
      )}
      {edition.notes === undefined ? null : (
        <ul className="plain-list">
          {edition.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {edition.decisions.map(({ id, label }) => (
        <RuleTable key={id} title={label} package={pkg} edition={edition} rules={edition.rules.filter((rule) => 'decision' in rule && rule.decision === id)} />
      ))}
      {duties.length === 0 ? null : <RuleTable title="Krav och råd" package={pkg} edition={edition} rules={duties} />}
      {terms.length === 0 ? null : <RuleTable title="Vad som följer" package={pkg} edition={edition} rules={terms} />}
      {(edition.impossible ?? []).map(({ when, why }) => (
        <p key={why} className="quiet">
          Kan inte förekomma: {describeCondition(pkg.facts, when)}. {why}
        </p>
      ))}
      {(pkg.parameters ?? []).map(({ id, label, help, askWhom }) => (
        <p key={id} className="notice">
          <strong>{label}:</strong> {help} Finns hos {askWhom}.
        </p>
      ))}
      <p className="quiet">
        Utgåvans kontrollsumma: <code>{edition.hash ?? 'saknas'}</code>
      </p>
    </section>
  );
}

type TableProps = { readonly title: string; readonly package: RulePackage; readonly edition: Edition; readonly rules: readonly Rule[] };

function RuleTable({ title, package: pkg, edition, rules }: TableProps): ReactNode {
  return (
    <table className="stacking rules" role="table">
      <caption>{title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Regel</th>
          <th role="columnheader" scope="col">När</th>
          <th role="columnheader" scope="col">Verkan</th>
          <th role="columnheader" scope="col">Källa</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rules.map((rule) => (
          <tr key={rule.id} role="row">
            <th role="rowheader" scope="row">
              {rule.text}
            </th>
            <td role="cell" data-label="När">
              <p className="sentence">{rule.when === undefined && (rule.kind === 'uncovered' || (rule.kind === 'refusal' && rule.basis === 'enumeration')) ? 'i alla andra fall' : describeCondition(pkg.facts, rule.when ?? {})}</p>
            </td>
            <td role="cell" data-label="Verkan">
              <Effect package={pkg} edition={edition} rule={rule} />
            </td>
            <td role="cell" data-label="Källa">
              <Citations of={rule.citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const kinds: Readonly<Record<Rule['kind'], string>> = { right: 'Ger rätt', refusal: 'Nekar', requirement: 'Krav (ska)', advice: 'Råd (bör)', term: 'Följer rätten', uncovered: 'Framgår inte' };

function Effect({ package: pkg, edition, rule }: { readonly package: RulePackage; readonly edition: Edition; readonly rule: Rule }): ReactNode {
  return (
    <>
      <span className={`effect is-${rule.kind}`}>{rule.kind === 'term' ? TOPIC_LABELS[rule.topic] : kinds[rule.kind]}</span>
      {'requires' in rule ? <p className="sentence">{describeCondition(pkg.facts, rule.requires)}</p> : null}
      {rule.kind === 'refusal' && rule.basis === 'enumeration' ? <p className="quiet">Källan räknar upp vad som gäller, och utesluter det övriga.</p> : null}
      {(rule.excepts ?? []).map((id) => (
        <p key={id} className="quiet">
          Går före: {edition.rules.find((other) => other.id === id)?.text ?? id}
        </p>
      ))}
    </>
  );
}
