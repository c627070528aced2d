import { type ReactNode, useEffect, useState } from 'react';
import { PRICE_MODELS, genericModel } from '@hjm/pricing/models';
import { PageTitle } from '../../shell/page-title.js';
import { today } from '../../today.js';
import { PricesNav } from '../prices-nav.js';
import { type PriceCase, newPriceCase, readPriceCase } from './price-case.js';
import { ChoosePrice } from './choose-price.js';
import { PriceFields } from './price-fields.js';
import { type LinkedPrice, readPriceFragment } from './price-link.js';
import { PriceAnswer } from './price-answer.js';
import '../../styles/prices.css';

/** Every model that may be asked: those of real centres, and a plain one of our own to try with. */
const models = [...PRICE_MODELS, genericModel];
const first = PRICE_MODELS.find(({ id }) => id === 'medelpunkten-funktionspris') ?? genericModel;

type Open = { readonly case: PriceCase; readonly problem?: string; readonly linked: boolean };

/** The case stays while the app is open, also when another page is visited. It is kept nowhere else. */
let kept: PriceCase | undefined;

const readAddress = (): LinkedPrice => readPriceFragment(window.location.hash, models);

function open(linked: LinkedPrice): Open {
  if (linked.kind === 'case') return { case: linked.case, linked: true };
  const start = { case: kept ?? newPriceCase(first, today()), linked: false };
  return linked.kind === 'broken' ? { ...start, problem: linked.problem } : start;
}

/** *Vad kostar det?*: a price model, a price and its inputs, and beside them the price step by step. */
export function PricePage(): ReactNode {
  const [{ case: of, problem, linked }, setOpen] = useState(() => open(readAddress()));
  // Fields with a text of their own start afresh when another case is opened.
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    const onHash = (): void => {
      const address = readAddress();
      if (address.kind === 'none') return;
      setOpen(open(address));
      setOpened((count) => count + 1);
    };
    window.addEventListener('hashchange', onHash);
    return () => { window.removeEventListener('hashchange', onHash); };
  }, []);
  const change = (next: PriceCase): void => {
    // The address told of another case than the one that now stands on the page.
    if (readAddress().kind !== 'none') window.history.replaceState(window.history.state, '', window.location.pathname);
    kept = next;
    setOpen({ case: next, linked: false });
  };
  const read = readPriceCase(of);
  return (
    <>
      <PricesNav />
      <PageTitle title="Vad kostar det?">
        <p className="lead">Så blir hyran, försäljningspriset eller servicen till: steg för steg, med källan till varje siffra.</p>
      </PageTitle>
      {problem === undefined ? null : (
        <div className="notice is-error price-notice" role="alert">
          <p>
            <strong>Länken kunde inte läsas.</strong> {problem}
          </p>
          <p>Fyll i uppgifterna i stället, eller be om en ny länk.</p>
        </div>
      )}
      {linked ? (
        <p className="notice price-notice no-print" role="status">
          Priset är öppnat från en länk. Ändrar du något gäller det bara här hos dig.
        </p>
      ) : null}
      <div className="price-layout" key={opened}>
        <section className="price-form stack" aria-labelledby="fraga">
          <h2 id="fraga" className="section-label">
            Det du frågar om
          </h2>
          <ChoosePrice case={of} models={models} onChange={change} />
          <PriceFields key={`${of.model.id} ${of.formula}`} case={of} read={read} onChange={change} />
        </section>
        <PriceAnswer case={of} read={read} />
      </div>
    </>
  );
}
