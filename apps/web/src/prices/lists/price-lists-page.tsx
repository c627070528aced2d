import type { LocalDate } from '@hjm/core';
import { DEMO_DAYS } from '@hjm/demo';
import type { PriceList } from '@hjm/pricing';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { today } from '../../today.js';
import { DayField } from '../../ui/day-field.js';
import { DemoNotice } from '../demo-notice.js';
import { PricesNav } from '../prices-nav.js';
import { ApprovalTable } from './approval-table.js';
import { type ShownLists, readPriceLists } from './price-list-api.js';
import { PricesOfVersion } from './prices-of-version.js';
import { VersionTable } from './version-table.js';
import '../../styles/prices.css';

/** *Prislistor*: the versions, who has approved which from when, and the prices. */
export function PriceListsPage(): ReactNode {
  const [shown, setShown] = useState<ShownLists>();
  useEffect(() => {
    void readPriceLists().then(setShown);
  }, []);
  return (
    <>
      <PricesNav />
      <PageTitle title="Prislistor och godkännanden">
        <p className="lead">Vilka priser gäller för vem, från vilken dag? En ny prislista som är en rekommendation gäller en huvudman först när den har godkänt den.</p>
      </PageTitle>
      <div role="status">{shown === undefined ? <p>Hämtar prislistorna …</p> : shown.problem === null ? null : <p className="notice price-notice">Tjänsten som sparar prislistor svarar inte. Här visas demovärldens i stället.</p>}</div>
      {shown === undefined ? null : <Lists of={shown} />}
    </>
  );
}

function Lists({ of: { lists, demo } }: { readonly of: ShownLists }): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState(lists[0]?.id);
  const [on, setOn] = useState<LocalDate>(demo ? DEMO_DAYS.stock[1] : today());
  const list = lists.find((one) => one.id === chosen) ?? lists[0];
  if (list === undefined) return null;
  return (
    <>
      {demo ? <DemoNotice /> : null}
      <div className="card comparison-form no-print">
        <div className="field">
          <label htmlFor={`${id}lista`}>Prislista</label>
          <select id={`${id}lista`} value={list.id} onChange={({ target }) => { setChosen(target.value); }}>
            {lists.map((one) => (
              <option key={one.id} value={one.id}>
                {one.titleSv}
              </option>
            ))}
          </select>
        </div>
        <DayField label="Visa vad som gäller den" hint="Godkännanden och versioner som börjar senare gäller inte än." value={on} emptyProblem="Välj en dag." onChange={(day) => { if (day !== null) setOn(day); }} />
      </div>
      <div className="stack comparison" key={list.id}>
        <h2 className="list-title">{list.titleSv}</h2>
        <Approvals list={list} on={on} />
        <VersionTable list={list} on={on} />
        <PricesOfVersion list={list} />
      </div>
    </>
  );
}

function Approvals({ list, on }: { readonly list: PriceList; readonly on: LocalDate }): ReactNode {
  return list.approval === 'each' ? <ApprovalTable list={list} on={on} /> : <p>Prislistan gäller alla som köper efter den. Ingen behöver godkänna den.</p>;
}
