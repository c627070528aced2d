import { compareColumns, comparisonRemarks, describeDeviations, describePrint, deviationTable, sourceRemarks, type Statement, statementWithMonths, usualComparison, whyNotCompared } from '@hjm/economics';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEconomyAddress } from '../economy-address.js';
import { EconomyPageFrame } from '../economy-page-frame.js';
import type { EconomyView } from '../economy-view.js';
import { TakeAway } from '../take-away.js';
import { AllColumns } from './all-columns.js';
import { ChooseColumns } from './choose-columns.js';
import { biggest, DeviationChart } from './deviation-chart.js';
import { DeviationRows } from './deviation-rows.js';
import { PrintedSums } from './printed-sums.js';

/** *Resultat*: a column of the statement against another, line by line, with what deviates most and where each figure comes from. */
export function StatementPage(): ReactNode {
  return (
    <EconomyPageFrame title="Resultat" lead="Vad det blev, mot budget eller ett tidigare år. Varje siffra kan följas till sina månader och konton.">
      {(view) => <Shown view={view} />}
    </EconomyPageFrame>
  );
}

function Shown({ view }: { readonly view: EconomyView }): ReactNode {
  const statement = statementWithMonths(view.economy);
  if (statement !== undefined && statement.columns.length > 1) return <Compared view={view} statement={statement} />;
  return (
    <div className="card stack">
      <p>{statement === undefined ? 'Ekonomin har ingen resultaträkning och inga månader än.' : `Ekonomin har bara en kolumn, ${statement.columns[0]?.labelSv ?? ''}. Läs in en till att jämföra med, som en budget.`}</p>
      <p>
        <Link to="/ekonomi/filer" search={{ ekonomi: view.economy.id }} className="button">
          Läs in filer
        </Link>
      </p>
      <Remarks of={sourceRemarks(view.economy, statement?.columns ?? [], view.print)} />
      {statement === undefined ? null : <AllColumns statement={statement} print={view.print} />}
    </div>
  );
}

/** What is to be known before the figures are read. */
function Remarks({ of }: { readonly of: readonly string[] }): ReactNode {
  return of.map((remark) => (
    <p key={remark} className="notice is-warning">{remark}</p>
  ));
}

/** The comparison that the address or the columns mean; without one, the columns side by side. */
function Compared({ view, statement }: { readonly view: EconomyView; readonly statement: Statement }): ReactNode {
  const { av, mot, rad } = useSearch({ from: '/ekonomi' });
  const [, set] = useEconomyAddress();
  const { economy, print } = view;
  const { columns } = statement;
  const usual = usualComparison(statement);
  const column = (...keys: readonly (string | undefined)[]): Statement['columns'][number] | undefined => keys.map((key) => columns.find((one) => one.key === key)).find((one) => one !== undefined);
  const of = column(av, usual?.of);
  const against = column(mot, usual?.against);
  const choice = <ChooseColumns columns={columns} chosen={{ ...(of === undefined ? {} : { of: of.key }), ...(against === undefined ? {} : { against: against.key }) }} onChoose={(next) => { set({ av: next.of, mot: next.against }); }} />;
  if (of === undefined || against === undefined) {
    return (
      <>
        {choice}
        <section className="card stack" aria-labelledby="bredvid">
          <h2 id="bredvid">Kolumnerna bredvid varandra, {print.unit}</h2>
          <p>{whyNotCompared(statement)} Välj två kolumner för att jämföra dem ändå.</p>
          <Remarks of={sourceRemarks(economy, columns, print)} />
          <AllColumns statement={statement} print={print} />
        </section>
        <PrintedSums region={economy.region} />
      </>
    );
  }
  const chosen = { of: of.key, against: against.key };
  const deviations = compareColumns(statement, chosen.of, chosen.against);
  const sentences = describeDeviations(statement, deviations, chosen.against, print);
  const bars = biggest(deviations).length;
  const title = `${of.labelSv} mot ${against.labelSv}`;
  return (
    <>
      {choice}
      <section className="card stack" aria-labelledby="jamforelse">
        <h2 id="jamforelse">{title}</h2>
        <div className="economy-told stack" role="status">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <Remarks of={[...comparisonRemarks(statement, chosen), ...sourceRemarks(economy, [of, against], print)]} />
        {bars === 0 ? null : (
          <>
            <h3>{bars === 1 ? 'Raden som avviker' : `De ${String(bars)} rader som avviker mest`}</h3>
            <DeviationChart deviations={deviations} title={`${title}: största avvikelser`} text={sentences.join(' ')} print={print} />
          </>
        )}
      </section>
      <section className="card stack" aria-labelledby="rader">
        <h2 id="rader">Rad för rad, {print.unit}</h2>
        <p className="quiet">Intäkter är plus och kostnader minus. Plus i avvikelsen är bättre för resultatet. <span className="no-print">Öppna en rad för att se varifrån den kommer. </span>{describePrint(print)}</p>
        <DeviationRows statement={statement} deviations={deviations} columns={[of, against]} economy={economy} print={print} open={rad} onOpen={(line) => { set({ rad: line }); }} />
      </section>
      <section className="card is-folding" aria-labelledby="alla-kolumner">
        <details className="disclosure">
          <summary>
            <h2 id="alla-kolumner">Alla {columns.length} kolumner bredvid varandra</h2>
          </summary>
          <AllColumns statement={statement} print={print} />
        </details>
      </section>
      <PrintedSums region={economy.region} />
      <TakeAway view={view} table={deviationTable(statement, deviations, chosen, print)} name={`resultat-${chosen.of}-${chosen.against}`} sheet="Resultat" />
    </>
  );
}
