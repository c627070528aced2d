import { CONTROL_INTERVALS_SV, CONTROL_OUTCOMES_SV, describeRiskRegister, describeRiskValues, type ReviewStanding, RISK_COLOURS_SV, type RiskListRow, type RiskRegister, riskTable, standingSv } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';
import { Day } from '../../ui/day.js';
import { SaveTable } from '../save-table.js';
import { Sentences } from '../sentences.js';
import { StandingMark } from '../standing-mark.js';

const OUTCOMES: { readonly [standing in ReviewStanding]: 'denied' | 'conditional' | 'allowed' | null } = { overdue: 'denied', deviation: 'conditional', finished: 'allowed', open: null, noDay: null };

type Props = { readonly register: RiskRegister; readonly rows: readonly RiskListRow[]; readonly noticeSv: string | null };

/** The risks of a register: overdue and red first, each with its review and what is told when it is opened. */
export function RiskTable({ register, rows, noticeSv }: Props): ReactNode {
  return (
    <section className="card stack" aria-labelledby={register.id}>
      <h2 id={register.id}>{register.titleSv}</h2>
      <table className="stacking economy-table risk-table" role="table">
        <caption className="visually-hidden">Risker, försenade och röda först</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Risk</th>
            <th role="columnheader" scope="col">Riskvärde</th>
            <th role="columnheader" scope="col">Granskning</th>
            <th role="columnheader" scope="col">Senaste resultat</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <RiskRow key={row.risk.key} row={row} />
          ))}
        </tbody>
      </table>
      <Sentences of={[describeRiskRegister(register)[1] ?? '', ...describeRiskValues(register)]} />
      {register.citation === null ? null : <Citations of={[register.citation]} />}
      <SaveTable table={riskTable(register)} name={`intern-kontroll-${String(register.year)}`} sheet={`Intern kontroll ${String(register.year)}`} noticeSv={noticeSv} />
    </section>
  );
}

function RiskRow({ row }: { readonly row: RiskListRow }): ReactNode {
  const { risk, value, colour, standing, last } = row;
  const { areaSv, regulationSv, methodSv, ownerRoleSv, controlPoints } = risk;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {risk.riskSv}
        <details className="row-details">
          <summary>Vad granskas?</summary>
          <p>{areaSv}</p>
          {methodSv === null ? null : <p>Metod: {methodSv}</p>}
          {regulationSv === null ? null : <p>Regler: {regulationSv}</p>}
          {controlPoints.map(({ textSv, interval }) => (
            <p key={textSv}>
              {interval === null ? '' : `${CONTROL_INTERVALS_SV[interval]}: `}
              {textSv}
            </p>
          ))}
          <p>Ansvarig: {ownerRoleSv ?? 'står inte'}</p>
        </details>
      </th>
      <td role="cell" data-label="Riskvärde">
        {value === null || colour === null ? <span className="quiet">inte bedömt</span> : <span className={`risk-value is-${colour}`}>{value} {RISK_COLOURS_SV[colour]}</span>}
        {value === null ? null : <span className="row-note">S {risk.probability} × K {risk.consequence}</span>}
      </td>
      <td role="cell" data-label="Granskning">
        <StandingMark outcome={OUTCOMES[standing]} text={standingSv(row)} />
      </td>
      <td role="cell" data-label="Senaste resultat">
        {last === null ? (
          <span className="quiet">inget</span>
        ) : (
          <>
            {CONTROL_OUTCOMES_SV[last.outcome]}, <Day date={last.day} />
            <span className="row-note">{last.textSv}</span>
          </>
        )}
      </td>
    </tr>
  );
}
