import { type ReactNode, useRef } from 'react';
import { CopyButton } from '../../ui/copy-button.js';
import type { PriceCase } from './price-case.js';
import { priceFragment } from './price-link.js';

/** A link that gives the same price again, and a printout. */
export function UsePrice({ case: of }: { readonly case: PriceCase }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const link = `${window.location.origin}/priser#${priceFragment(of)}`;
  return (
    <section className="card stack" aria-labelledby="anvand">
      <h3 id="anvand">Använd svaret</h3>
      <div className="field price-link">
        <label htmlFor="pris-lank">Länk till det här priset</label>
        <input id="pris-lank" ref={field} readOnly value={link} className="case-link" />
        <span className="hint">Uppgifterna står i länken efter #. Den delen skickas inte till någon server.</span>
      </div>
      <p className="case-link-print">{link}</p>
      <div className="row">
        <CopyButton field={field} label="Kopiera länken" />
        <button type="button" className="button" onClick={() => { window.print(); }}>
          Skriv ut
        </button>
      </div>
    </section>
  );
}
