import type { FileTable } from '@hjm/economics';
import { type ReactNode, useId } from 'react';
import type { EconomyView } from './economy-view.js';
import { SaveTable } from './save-table.js';

type Props = { readonly view: Pick<EconomyView, 'economy'>; readonly table: FileTable; readonly name: string; readonly sheet: string };

/** What the page shows, as a file or on paper. */
export function TakeAway({ view: { economy }, table, name, sheet }: Props): ReactNode {
  const id = useId();
  return (
    <section className="take-away stack no-print" aria-labelledby={`${id}fil`}>
      <h2 id={`${id}fil`}>Ta med</h2>
      <SaveTable table={table} name={name} sheet={sheet} noticeSv={economy.noticeSv}>
        <button type="button" className="button" onClick={() => { window.print(); }}>
          Skriv ut
        </button>
      </SaveTable>
    </section>
  );
}
