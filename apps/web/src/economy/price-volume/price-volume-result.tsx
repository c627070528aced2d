import { type AmountPrint, describePriceVolume, EXACT_KR, type PriceVolumeEffects, priceVolumeEffectsTable, type PriceVolumeItem, priceVolumeTable, toldParts } from '@hjm/economics';
import type { ReactNode } from 'react';
import { FileTableView } from '../file-table-view.js';
import { SaveTable } from '../save-table.js';
import { Sentences } from '../sentences.js';
import { EffectBars } from '../whatif/effect-bars.js';

const WHOLE_KR: AmountPrint = { unit: 'kr', decimals: 0, rounding: 'halfUp' };

type Props = { readonly items: readonly PriceVolumeItem[]; readonly effects: PriceVolumeEffects; readonly noticeSv: string | null };

/** The change in its parts: as bars that add up, as a table, and in words. */
export function PriceVolumeResult({ items, effects, noticeSv }: Props): ReactNode {
  const { parts, change, options } = effects;
  return (
    <section className="card stack" aria-labelledby="effekter">
      <h2 id="effekter">Pris- och volymeffekt</h2>
      {parts === null ? null : <EffectBars effects={toldParts(options).map(({ part, labelSv }) => ({ key: part, labelSv, ore: parts[part] }))} total={change} print={WHOLE_KR} />}
      <div role="status">
        <Sentences of={describePriceVolume(effects)} />
      </div>
      <FileTableView table={priceVolumeEffectsTable(effects, EXACT_KR)} caption="Effekterna rad för rad" decimals={2} />
      <SaveTable table={priceVolumeEffectsTable(effects, EXACT_KR)} name="pris-och-volymeffekt" sheet="Effekter" noticeSv={noticeSv} />
      <h3>Spara raderna</h3>
      <p>Filen kan läsas in här igen, och av kommandot <code>hjm economics effects</code>.</p>
      <SaveTable table={priceVolumeTable(items)} name="priser-volymer" sheet="Priser och volymer" noticeSv={noticeSv} />
    </section>
  );
}
