import type { AmountPrint, ControlPart, FrameControl, KindSum } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Amount } from '../amount.js';

type Props = { readonly control: FrameControl; readonly kinds: readonly KindSum[]; readonly print: AmountPrint };
type RowKind = 'part' | 'partSum' | 'sum' | 'plain';

const CLASSES: { readonly [kind in RowKind]: string } = { part: 'is-part', partSum: 'is-part-sum', sum: 'is-sum', plain: '' };

/** Groups under their sections, and the whole against the frame. What goes beyond is marked with a sign and a word. */
export function GroupTable({ control, kinds, print }: Props): ReactNode {
  const { groups, sections, frame, outcome, forecast } = control;
  const whole: ControlPart = { key: 'total', labelSv: 'Summa mot ramen', budget: frame, outcome, forecast, over: -control.leftAtYearEnd };
  const told = kinds.filter(({ kind }) => kind !== null);
  return (
    <>
      <table className="stacking economy-table" role="table">
        <caption>Budget, utfall och prognos, {print.unit}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Grupp</th>
            <th role="columnheader" scope="col" className="number">Budget</th>
            <th role="columnheader" scope="col" className="number">Utfall</th>
            <th role="columnheader" scope="col" className="number">Prognos</th>
            <th role="columnheader" scope="col" className="number">Prognos mot budget</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sections.map((section) => [
            ...groups.filter((group) => group.section === section.key).map((group) => <PartRow key={group.key} part={group} kind="part" print={print} />),
            <PartRow key={`del ${section.key}`} part={section} kind="partSum" print={print} />,
          ])}
          {groups.filter(({ section }) => section === undefined).map((group) => (
            <PartRow key={group.key} part={group} kind="plain" print={print} />
          ))}
          <PartRow part={whole} kind="sum" print={print} />
        </tbody>
      </table>
      {told.length === 0 ? null : (
        <ul className="plain-list">
          {told.map(({ labelSv, forecast: ore }) => (
            <li key={labelSv} className="sentence">
              {labelSv}: prognos <Amount ore={ore} print={print} /> {print.unit}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function PartRow({ part: { labelSv, budget, outcome, forecast, over }, kind, print }: { readonly part: ControlPart; readonly kind: RowKind; readonly print: AmountPrint }): ReactNode {
  return (
    <tr role="row" className={CLASSES[kind]}>
      <th role="rowheader" scope="row">{labelSv}</th>
      <td role="cell" className="number" data-label="Budget">{budget === null ? <span className="quiet">ingen egen</span> : <Amount ore={budget} print={print} />}</td>
      <td role="cell" className="number" data-label="Utfall"><Amount ore={outcome} print={print} /></td>
      <td role="cell" className="number" data-label="Prognos"><Amount ore={forecast} print={print} /></td>
      <td role="cell" className="number" data-label="Mot budget">
        {over === null ? <span className="quiet">–</span> : (
          <span className={over > 0 ? 'effect-sign is-more' : undefined}>
            {over > 0 ? '▲ ' : ''}
            <Amount ore={over} print={print} sign />
            {over > 0 ? ' över' : ''}
          </span>
        )}
      </td>
    </tr>
  );
}
