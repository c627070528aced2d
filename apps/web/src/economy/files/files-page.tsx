import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';
import type { EconomyView } from '../economy-view.js';
import { CreateEconomy } from './create-economy.js';
import { EraseEconomy } from './erase-economy.js';
import { ImportFiles } from './import-files.js';
import { PartList } from './part-list.js';
import { TemplateList } from './template-list.js';

/** *Egna filer*: economies of one's own, files into them and out of them, templates, and their erasure. */
export function EconomyFilesPage(): ReactNode {
  return (
    <EconomyPageFrame title="Egna filer" lead="Läs in centralens egen ekonomi och få samma sidor på den. Filerna stannar i den tjänst som sidan kommer från.">
      {(view) => <Shown view={view} />}
    </EconomyPageFrame>
  );
}

function Shown({ view }: { readonly view: EconomyView }): ReactNode {
  const navigate = useNavigate();
  const { demo, away, economies } = view;
  const goTo = (id: string | undefined): void => {
    void navigate({ to: '/ekonomi/filer', search: id === undefined ? {} : { ekonomi: id }, resetScroll: false });
  };
  return (
    <>
      {away !== undefined ? null : (
        <section className="card stack" aria-labelledby="ny-ekonomi">
          <h2 id="ny-ekonomi">Egen ekonomi</h2>
          {demo ? <p>Demoekonomin kan inte ändras. {economies.some((one) => !one.demo) ? 'Välj en egen ekonomi ovan, eller skapa en till.' : 'Skapa en egen ekonomi för att läsa in filer.'}</p> : null}
          <details className="disclosure" open={demo}>
            <summary>Ny ekonomi</summary>
            <CreateEconomy onCreated={({ id }) => { goTo(id); }} />
          </details>
        </section>
      )}
      {demo ? null : <ImportFiles view={view} onImported={view.reload} />}
      <PartList view={view} />
      <TemplateList economy={view.economy} />
      {demo ? null : <EraseEconomy view={view} onErased={() => { goTo(undefined); }} />}
    </>
  );
}
