import { categorySv, describeConsequences, MEASURE_PERSPECTIVES, MEASURE_PERSPECTIVES_SV, type Measure, type MeasurePlan } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { OrderChoice } from '../order-choice.js';
import { Sentences } from '../sentences.js';

type Order = 'measure' | 'perspective';
const ORDERS: { readonly [order in Order]: string } = { measure: 'per insats', perspective: 'per perspektiv' };

/** Risks and consequences, by measure or by whom they are for. */
export function ConsequenceList({ plan }: { readonly plan: MeasurePlan }): ReactNode {
  const [order, setOrder] = useState<Order>('measure');
  return (
    <>
      <OrderChoice orders={ORDERS} value={order} onChange={setOrder} />
      {order === 'measure' ? <ByMeasure plan={plan} /> : <ByPerspective plan={plan} />}
    </>
  );
}

function ByPerspective({ plan }: { readonly plan: MeasurePlan }): ReactNode {
  return describeConsequences(plan).map(({ perspective, labelSv, linesSv, blankSv }) => (
    <details key={perspective} className="disclosure consequence">
      <summary>
        {labelSv} ({linesSv.length})
      </summary>
      <Sentences of={linesSv} />
      {blankSv === '' ? null : <p className="quiet">{blankSv}</p>}
    </details>
  ));
}

/** What each measure risks and means for each perspective. What a document leaves blank is told as blank. */
function ByMeasure({ plan: { measures } }: { readonly plan: MeasurePlan }): ReactNode {
  const told = measures.filter(({ riskSv, consequences }) => riskSv !== null || Object.keys(consequences).length > 0);
  const blank = measures.filter((measure) => !told.includes(measure));
  return (
    <>
      {told.map((measure) => (
        <details key={measure.key} className="disclosure consequence">
          <summary>{measure.titleSv}</summary>
          <Consequences of={measure} />
        </details>
      ))}
      {blank.length === 0 ? null : <p className="quiet">Inget står om risk eller konsekvens för: {blank.map(({ titleSv }) => titleSv).join('; ')}. Det betyder inte att de saknar risk.</p>}
    </>
  );
}

function Consequences({ of: { category, riskSv, consequences } }: { readonly of: Measure }): ReactNode {
  return (
    <dl className="consequence-grid">
      <div>
        <dt>Kategori</dt>
        <dd>{categorySv(category)}</dd>
      </div>
      {riskSv === null ? null : (
        <div>
          <dt>Risk</dt>
          <dd>{riskSv}</dd>
        </div>
      )}
      {MEASURE_PERSPECTIVES.map((one) => (
        <div key={one}>
          <dt>{MEASURE_PERSPECTIVES_SV[one]}</dt>
          <dd>{consequences[one] ?? <span className="quiet">står inte</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
