import type { ReactNode } from 'react';
import { Erase } from '../../ui/erase.js';
import type { EconomyView } from '../economy-view.js';
import { eraseEconomy } from './economy-files-api.js';

/** Erases an economy with its history. */
export function EraseEconomy({ view: { economy }, onErased }: { readonly view: EconomyView; readonly onErased: () => void }): ReactNode {
  return (
    <Erase
      titleSv={economy.titleSv}
      lostSv="Alla delar och alla versioner av dem försvinner. Kedjan behåller att de fanns, deras kontrollsummor och när de raderades."
      mistakeSv="Sparad av misstag"
      sureSv="Ja, radera hela ekonomin"
      doSv="Radera ekonomin"
      erase={(reason) => eraseEconomy(economy.id, reason)}
      onErased={onErased}
    />
  );
}
