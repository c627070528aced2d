import { type Ore, sumOre } from '@hjm/core/money';
import { formatPercent } from '@hjm/core/text';
import type { SurplusDistribution } from '@hjm/economics';
import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { Hatching } from '../../ui/hatching.js';
import { useWidth } from '../../ui/use-width.js';
import { splitParts } from './split-parts.js';

const HEIGHT = 44;

/** The whole result as one bar, cut where it is split. The parts differ in pattern too, and stand in words under it. */
export function SplitFigure({ of, text }: { readonly of: SurplusDistribution; readonly text: (ore: Ore) => string }): ReactNode {
  const { place, width } = useWidth<SVGSVGElement>(700);
  const id = useId();
  const parts = splitParts(of);
  const whole = sumOre(parts.map(({ ore }) => ore));
  if (whole === 0) return null;
  const x = scaleLinear([0, whole], [1, width - 1]);
  const share = (ore: Ore): string => formatPercent(String((ore / whole) * 100), { decimals: 0 });
  const starts = parts.map((_, at) => sumOre(parts.slice(0, at).map(({ ore }) => ore)));
  return (
    <figure className="split-figure">
      <svg ref={place} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} height={HEIGHT} role="img" aria-labelledby={`${id}namn`}>
        <title id={`${id}namn`}>{`Resultatet delat: ${parts.map(({ nameSv, ore }) => `${nameSv} ${text(ore)} (${share(ore)})`).join(', ')}`}</title>
        <Hatching id={`${id}rand`} />
        {parts.map(({ kind, ore }, at) => (
          <rect key={kind} className={`split-part is-${kind}`} x={x(starts[at] ?? 0)} y="1" width={Math.max(2, x((starts[at] ?? 0) + ore) - x(starts[at] ?? 0))} height={HEIGHT - 2} {...(kind === 'undivided' ? { fill: `url(#${id}rand)` } : {})} />
        ))}
      </svg>
      <figcaption className="split-legend" aria-hidden="true">
        {parts.map(({ kind, nameSv, ore }) => (
          <span key={kind}>
            <svg viewBox="0 0 14 14" className="legend-mark">
              <rect className={`split-part is-${kind}`} x="1" y="1" width="12" height="12" {...(kind === 'undivided' ? { fill: `url(#${id}rand)` } : {})} />
            </svg>
            {nameSv} {text(ore)} ({share(ore)})
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
