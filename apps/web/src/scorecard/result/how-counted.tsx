import { type KpiDefinition, describeDefinition, targetText } from '@hjm/kpi';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';

/** What is counted and by which rules, which of them are our own defaults, what is chosen here, the targets and the sources. */
export function HowCounted({ definition }: { readonly definition: KpiDefinition }): ReactNode {
  // Targets, choices and sources stand by themselves below.
  const [, ...counting] = describeDefinition({ ...definition, targets: [], assumptionsSv: [], citations: [] });
  const hasDefaults = counting.some((sentence) => sentence.includes('(förval)'));
  const { assumptionsSv = [], targets, citations } = definition;
  return (
    <section className="card stack" aria-labelledby="raknas">
      <h2 id="raknas">Så räknas det</h2>
      <ul className="plain-list">
        {counting.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {hasDefaults ? (
        <p className="notice">
          Dokumenten säger inte hur klockan ska räknas i allt. Det som är märkt <strong>förval</strong> är HJM:s egna namngivna regler, och de kan väljas om i definitionen.
        </p>
      ) : null}
      {assumptionsSv.length === 0 ? null : (
        <>
          <h3>Valt här, inte i källan</h3>
          <ul className="plain-list">
            {assumptionsSv.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <h3>Målvärden</h3>
      {targets.length === 0 ? (
        <p>Dokumenten har inget målvärde.</p>
      ) : (
        <table className="stacking kpi-table" role="table">
          <caption className="visually-hidden">Målvärden per år</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">År</th>
              <th role="columnheader" scope="col">Målvärde</th>
              <th role="columnheader" scope="col">Källa</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {targets.map((target) => (
              <tr role="row" key={target.period}>
                <th role="rowheader" scope="row">{target.period}</th>
                <td role="cell" data-label="Målvärde">{targetText(target, definition)}</td>
                <td role="cell" data-label="Källa"><Citations of={[target.citation]} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>Källor</h3>
      <Citations of={citations} />
    </section>
  );
}
