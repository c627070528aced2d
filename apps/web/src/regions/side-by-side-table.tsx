import { type CoveringPackage, type ProfessionVerdict, type RegionSide, type Said, type SideBySide, VERDICT_LABELS, type Verdict, paysText } from '@hjm/rules/regions';
import { TOPIC_LABELS, andList, inSentence } from '@hjm/rules/text';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pathOf } from '../rulebooks.js';

/** Professions as rows, regions as columns; below them who pays, requirements and what else follows. */
export function SideBySideTable({ of: { isoCode, professions, regions } }: { readonly of: SideBySide }): ReactNode {
  const row = (label: string, cell: (pkg: CoveringPackage) => ReactNode): ReactNode => (
    <tr key={label} role="row">
      <th role="rowheader" scope="row">
        {label}
      </th>
      {regions.map((region) => (
        <td key={region.region} role="cell" data-label={region.region}>
          <Cell region={region} cell={cell} />
        </td>
      ))}
    </tr>
  );
  return (
    <section className="card stack" aria-labelledby="bredvid">
      <h2 id="bredvid">Bredvid varandra: {isoCode}</h2>
        <table className="stacking side-by-side" role="table" aria-labelledby="bredvid">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Vem och vad
              </th>
              {regions.map(({ region }) => (
                <th key={region} role="columnheader" scope="col">
                  {region}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {row('Regelverk', (pkg) => (
              <>
                <Link to="/regelverk/$region/$name" params={pathOf(pkg)}>
                  {pkg.title}
                </Link>
                {pkg.partial === undefined ? null : <p className="quiet">Källan säger mer än vad som är inlagt. {pkg.partial}</p>}
                {pkg.edition === null ? <p className="quiet">Ingen utgåva gäller i dag.</p> : null}
              </>
            ))}
            {professions.map(({ id, label }) => row(label, (pkg) => pkg.byProfession.filter(({ profession }) => profession === id).map((verdict) => <Profession key={id} of={verdict} />)))}
            {row('Vem betalar', ({ pays }) => (pays.length === 0 ? <p className="quiet">Står inte i de här reglerna</p> : <p>{capital(paysText(pays))}</p>))}
            {row('Krav', ({ requirements }) => <Sentences of={requirements} />)}
            {row('Råd', ({ advice }) => <Sentences of={advice} />)}
            {row('Avgift, antal och annat', ({ terms }) => <Sentences of={terms.map((term) => ({ ...term, text: `${TOPIC_LABELS[term.topic]}: ${term.text}` }))} />)}
            {row('För vem', ({ forWhom }) => <Sentences of={forWhom.filter(({ grants }) => grants)} />)}
          </tbody>
        </table>
      <General of={regions} />
    </section>
  );
}

function Cell({ region: { packages }, cell }: { readonly region: RegionSide; readonly cell: (pkg: CoveringPackage) => ReactNode }): ReactNode {
  if (packages.length === 0) return <p className="quiet">Inga regler för koden</p>;
  if (packages.length === 1) return cell(packages[0] as CoveringPackage);
  return packages.map((pkg) => (
    <div key={pkg.id} className="one-of-several">
      <p className="quiet">{pkg.title}</p>
      {cell(pkg)}
    </div>
  ));
}

const shapes: Readonly<Record<Verdict, string>> = {
  may: 'm3.5 8.5 3 3 6-7',
  'may-with-requirements': 'm3.5 8.5 3 3 6-7M3.5 14.5h9',
  depends: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.5v.6',
  'may-not': 'm4 4 8 8m0-8-8 8',
  'not-covered': 'M3.5 8h9',
  unsaid: 'M3.5 8h9',
};

function Profession({ of: { verdict, dependsOn, where, more, readAs } }: { readonly of: ProfessionVerdict }): ReactNode {
  const never = verdict === 'depends' && where.length === 0;
  return (
    <>
      <p className={`who-may is-${never ? 'not-covered' : verdict}`}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={never ? shapes['not-covered'] : shapes[verdict]} />
        </svg>
        <span>
          {never ? 'Får inte, eller framgår inte av underlaget, beroende på' : capital(VERDICT_LABELS[verdict])}
          {dependsOn.length === 0 ? '' : ` ${andList(dependsOn.map(inSentence))}`}
        </span>
      </p>
      {readAs === undefined ? null : <p className="quiet">Räknas som ”{readAs}”</p>}
      {where.length === 0 ? null : (
        <details className="disclosure">
          <summary>Får när …</summary>
          <ul className="plain-list">
            {where.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {more ? <li>och i fler fall</li> : null}
          </ul>
        </details>
      )}
    </>
  );
}

function Sentences({ of }: { readonly of: readonly Said[] }): ReactNode {
  if (of.length === 0) return <p className="quiet">Inget som står i de här reglerna</p>;
  return (
    <ul className="plain-list">
      {of.map(({ rule, text }) => (
        <li key={rule}>{text}</li>
      ))}
    </ul>
  );
}

function General({ of }: { readonly of: readonly RegionSide[] }): ReactNode {
  const some = of.filter(({ general }) => general.length > 0);
  if (some.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>Regler för alla hjälpmedel</summary>
      <ul className="plain-list">
        {some.flatMap(({ general }) =>
          general.map(({ id, title }) => (
            <li key={id}>
              <Link to="/regelverk/$region/$name" params={pathOf({ id })}>
                {title}
              </Link>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
