import type { ReactNode } from 'react';
import type { RefusedPart } from './economy-parts-api.js';
import { FaultCells, FaultHeaders } from '../ui/fault-cells.js';
import { leadOf } from './lead-of.js';

const SHOWN = 40;

/** Why something was not kept: each fault with its place, what was expected and what was found. */
export function Faults({ of: { problem, issues, saved }, children }: { readonly of: RefusedPart; readonly children?: ReactNode }): ReactNode {
  return (
    <div className="stack">
      <p role="alert" className="notice is-error">
        {saved === undefined ? <strong>Ingenting är sparat. </strong> : null}
        {leadOf(problem, issues)}
      </p>
      {issues.length === 0 ? null : (
        <table className="stacking kpi-table" role="table">
          <caption className="visually-hidden">Vad som är fel, och var</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Var</th>
              <FaultHeaders />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {issues.slice(0, SHOWN).map(({ path, expected, found, nearest }, at) => (
              <tr role="row" key={at}>
                <th role="rowheader" scope="row">{path}</th>
                <FaultCells expected={expected} found={found} nearest={nearest} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {issues.length > SHOWN ? <p className="quiet">De första {SHOWN} av {issues.length} fel.</p> : null}
      {children}
    </div>
  );
}
