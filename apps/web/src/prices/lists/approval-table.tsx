import type { LocalDate } from '@hjm/core';
import { seventeenSetup } from '@hjm/demo';
import type { Approval, PriceList, PriceListVersion } from '@hjm/pricing';
import type { ReactNode } from 'react';
import { Day, dayText } from '../../ui/day.js';
import { approvalCounts, principalRows } from './approvals.js';

const names = new Map(seventeenSetup().parties.map(({ principal, nameSv }) => [principal, nameSv]));

/** Who has approved which version, and which holds for whom on the day. */
export function ApprovalTable({ list, on }: { readonly list: PriceList; readonly on: LocalDate }): ReactNode {
  const rows = principalRows(list, on);
  const [newest] = approvalCounts(list, rows);
  return (
    <section className="card stack" aria-labelledby="godkant">
      <h3 id="godkant">Vem har godkänt vad?</h3>
      {newest === undefined ? null : (
        <p>
          <strong>
            {newest.approved} av {newest.of}
          </strong>{' '}
          huvudmän har godkänt versionen {newest.version.id}. {newest.approved === newest.of ? '' : 'De andra betalar efter den version som de senast godkände.'}
        </p>
      )}
      <table className="stacking approvals" role="table">
        <caption className="visually-hidden">Godkännanden per huvudman, och vad som gäller {dayText(on)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Huvudman</th>
            <th role="columnheader" scope="col">
              Gäller <Day date={on} />
            </th>
            {list.versions.map(({ id }) => (
              <th role="columnheader" scope="col" key={id}>
                <span className="sentence">{id}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ principal, inForce: { version, from, awaiting }, approvals }) => (
            <tr role="row" key={principal} className={awaiting.length > 0 ? 'is-waiting' : undefined}>
              <th role="rowheader" scope="row">{names.get(principal) ?? principal}</th>
              <td role="cell" data-label={`Gäller ${dayText(on)}`}>
                {version === null ? 'Inget pris' : <strong className="sentence-block">{version.id}</strong>}
                {from === null ? null : (
                  <span className="quiet">
                    {' '}från <Day date={from} />
                  </span>
                )}
              </td>
              {list.versions.map((one, index) => (
                <td role="cell" data-label={one.id} key={one.id}>
                  <Answer approval={approvals[index] ?? null} version={one} on={on} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Answer({ approval, version, on }: { readonly approval: Approval | null; readonly version: PriceListVersion; readonly on: LocalDate }): ReactNode {
  if (approval === null) return <Mark kind="no">Inte godkänd</Mark>;
  const from = approval.from > version.validFrom ? approval.from : version.validFrom;
  return (
    <>
      <Mark kind={from > on ? 'later' : 'yes'}>{from > on ? 'Godkänd, gäller senare' : 'Godkänd'}</Mark>
      <span className="quiet approval-days">
        beslut {approval.decided}, från {from}
      </span>
    </>
  );
}

const SHAPES = { yes: 'm4 9 3.2 3.2L14 5.4', later: 'M9 4.5V9l3 2', no: 'M5 9h8' } as const;

function Mark({ kind, children }: { readonly kind: keyof typeof SHAPES; readonly children: ReactNode }): ReactNode {
  return (
    <span className={`approval is-${kind}`}>
      <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <circle cx="9" cy="9" r="8" />
        <path d={SHAPES[kind]} />
      </svg>
      {children}
    </span>
  );
}
