import type { Comparison } from '@hjm/rules/compare';
import { VERDICTS } from '@hjm/rules/text';
import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { count } from './count.js';

type ByValue = Comparison['byValue'][number];

/** Per value of the chosen fact: the verdict in words, the counts, and the same as bars. */
export function DiffByValue({ of: { byValue }, label }: { readonly of: Comparison; readonly label: string }): ReactNode {
  const most = Math.max(1, ...byValue.map(({ gained, lost, otherwise }) => Math.max(Number(lost), Number(gained) + Number(otherwise))));
  return (
    <table className="stacking by-value" role="table">
      <caption>Per {label.toLocaleLowerCase('sv')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{label}</th>
          <th role="columnheader" scope="col">Verkan</th>
          <th role="columnheader" scope="col" className="number">Förlorade</th>
          <th role="columnheader" scope="col" className="number">Vann</th>
          <th role="columnheader" scope="col" className="number">Andra villkor</th>
          <th role="columnheader" scope="col" className="number">Av fall</th>
          <th role="columnheader" scope="col" className="bar-head">
            <span className="bar-key is-lost">förlorade</span> <span className="bar-key is-gained">vann</span> <span className="bar-key is-otherwise">andra villkor</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {byValue.map((value) => (
          <tr key={String(value.value)} role="row">
            <th role="rowheader" scope="row">
              {value.label}
            </th>
            <td role="cell" data-label="Verkan">
              <Verdict of={value.verdict} />
            </td>
            <td role="cell" className="number" data-label="Förlorade">
              {count(value.lost)}
            </td>
            <td role="cell" className="number" data-label="Vann">
              {count(value.gained)}
            </td>
            <td role="cell" className="number" data-label="Andra villkor">
              {count(value.otherwise)}
            </td>
            <td role="cell" className="number" data-label="Av fall">
              {count(value.total)}
            </td>
            <td role="cell" className="bar-cell">
              <Bar of={value} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const arrows: Readonly<Record<ByValue['verdict'], string>> = { wider: 'M2 8h12M10 4l4 4-4 4', narrower: 'M14 8H2M6 4 2 8l4 4', mixed: 'M2 8h12M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5', other: 'M2 5.5h12M2 10.5h12M11 2.5 5 13.5', same: 'M2 5.5h12M2 10.5h12' };

function Verdict({ of }: { readonly of: ByValue['verdict'] }): ReactNode {
  return (
    <span className={`verdict-word is-${of}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={arrows[of]} />
      </svg>
      {VERDICTS[of]}
    </span>
  );
}

/** Lost to the left of the middle, gained and other conditions to the right. The counts stand beside it in words. */
function Bar({ of: { lost, gained, otherwise }, most }: { readonly of: ByValue; readonly most: number }): ReactNode {
  const width = scaleLinear([0, most], [0, 98]);
  const [left, right, other] = [lost, gained, otherwise].map((digits) => width(Number(digits))) as [number, number, number];
  return (
    <svg className="bar" viewBox="0 0 200 22" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="is-lost" x={100 - left} y="3" width={left} height="16" />
      <rect className="is-gained" x="100" y="3" width={right} height="16" />
      {other === 0 ? null : <rect className="is-otherwise" x={100 + right} y="3" width={other} height="16" />}
      <line x1="100" x2="100" y1="0" y2="22" />
    </svg>
  );
}
