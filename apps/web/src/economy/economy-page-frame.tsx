import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useLoaded } from '../scorecard/use-loaded.js';
import { PageTitle } from '../shell/page-title.js';
import { ChooseEconomy } from './choose-economy.js';
import { type KeptEconomy, readEconomies, readEconomy } from './economy-api.js';
import { EconomyNav } from './economy-nav.js';
import { EconomyNotice, ServiceAway } from './economy-notice.js';
import { economySearch } from './economy-search.js';
import { chosenId, type EconomyView, printOf, statementOf } from './economy-view.js';
import '../styles/prices.css';
import '../styles/scorecard.css';
import '../styles/economy.css';

type Props = {
  readonly title: string;
  readonly lead: ReactNode;
  /** False: the page has no amounts, or has them to the öre, whatever unit others are shown in. */
  readonly withUnit?: boolean;
  readonly children: (view: EconomyView) => ReactNode;
};

/** What every page under *Ekonomi* has: its place among the others, title, which economy and unit, what is said of both, and how loading goes. */
export function EconomyPageFrame({ title, lead, withUnit = true, children }: Props): ReactNode {
  const search = economySearch(useSearch({ strict: false }));
  const [round, setRound] = useState(0);
  const [before, setBefore] = useState<KeptEconomy>();
  // Another economy may be one that was just made, or be chosen since its forerunner was erased.
  const list = useLoaded(`economies ${String(round)} ${search.ekonomi ?? ''}`, readEconomies);
  const [economies, setEconomies] = useState(list);
  if (list.kind === 'done' && list !== economies) setEconomies(list);
  const known = economies.kind === 'done' ? economies.value : undefined;
  const id = known === undefined ? undefined : chosenId(known.economies, search);
  const loaded = useLoaded(id === undefined ? undefined : `${id} ${String(round)} ${known?.away ?? ''}`, () => readEconomy(id ?? '', known?.away));
  if (loaded.kind === 'done' && loaded.value !== before) setBefore(loaded.value);
  // While a new answer is on its way, what was there of the same economy stays.
  const kept = loaded.kind === 'done' ? loaded.value : loaded.kind === 'loading' && before?.economy.id === id ? before : undefined;
  return (
    <>
      <EconomyNav />
      <PageTitle title={title}>
        <p className="lead">{lead}</p>
      </PageTitle>
      {known === undefined ? null : <ChooseEconomy economies={known.economies} chosen={id} withUnit={withUnit} />}
      <div role="status" className="kpi-progress">
        {kept === undefined && loaded.kind === 'loading' ? <p>Hämtar ekonomin …</p> : kept === undefined ? null : <p className="visually-hidden">{kept.economy.titleSv} visas.</p>}
      </div>
      {known?.away === undefined ? null : <ServiceAway problem={known.away} />}
      {loaded.kind === 'failed' ? (
        <p className="notice is-error" role="alert">
          <strong>Ekonomin kan inte visas.</strong> {loaded.problem}
        </p>
      ) : null}
      {kept === undefined || known === undefined ? null : (
        <div className="economy-page stack" key={kept.economy.id}>
          <EconomyNotice economy={kept.economy} />
          {children({ ...kept, ...known, statement: statementOf(kept.economy), print: printOf(search), reload: () => { setRound((now) => now + 1); } })}
        </div>
      )}
    </>
  );
}
