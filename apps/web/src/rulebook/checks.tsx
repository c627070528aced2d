import type { Example, RulePackage } from '@hjm/rules';
import { brokenSeals } from '@hjm/rules/canonical';
import { coverage } from '@hjm/rules/coverage';
import { verify } from '@hjm/rules/verify';
import { type ReactNode, useMemo } from 'react';

/** What the machine has checked about a package, done anew in the browser. */
export function Checks({ package: pkg, examples }: { readonly package: RulePackage; readonly examples: readonly Example[] }): ReactNode {
  const findings = useMemo(() => verify(pkg), [pkg]);
  const { complete, editions, failures } = useMemo(() => coverage(pkg, examples), [pkg, examples]);
  const broken = useMemo(() => brokenSeals(pkg), [pkg]);
  const titleOf = (id: string): string => pkg.editions.find((edition) => edition.id === id)?.title ?? id;
  return (
    <section aria-labelledby="kontroll" className="card stack">
      <h2 id="kontroll">Kontroll</h2>
      <p className="quiet">Prövat nyss i din webbläsare, över alla tänkbara fall.</p>
      <ul className="checks">
        <Check ok={findings.length === 0} title={findings.length === 0 ? 'Inga brister' : `${findings.length} brister`}>
          {findings.length === 0 ? <p>Inga luckor, motsägelser, dubbelregleringar eller döda regler, och inga glapp eller dubbla utgåvor i tiden.</p> : null}
          <ul className="plain-list">
            {findings.map(({ kind, edition, rules, text }) => (
              <li key={`${kind} ${edition} ${rules.join(' ')} ${text}`}>
                {titleOf(edition)}: {text}
              </li>
            ))}
          </ul>
        </Check>
        <Check ok={complete} title={complete ? 'Exemplen täcker hela regelverket' : 'Exemplen täcker inte hela regelverket'}>
          <ul className="plain-list">
            {editions.map(({ edition, covered, regions, measure }) => (
              <li key={edition}>
                {titleOf(edition)}: {covered} av {regions} {measure === 'regions' ? 'områden' : 'mål'}
              </li>
            ))}
            {failures.map(({ example, text }) => (
              <li key={example}>
                Exemplet {example} får inte sitt svar: {text}
              </li>
            ))}
          </ul>
        </Check>
        <Check ok={broken.length === 0} title={broken.length === 0 ? 'Kontrollsummorna stämmer' : 'Kontrollsumman stämmer inte'}>
          <p>{broken.length === 0 ? 'Varje utgåva är oförändrad sedan den förseglades.' : broken.map(titleOf).join(', ')}</p>
        </Check>
      </ul>
    </section>
  );
}

function Check({ ok, title, children }: { readonly ok: boolean; readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <li className={ok ? 'check is-ok' : 'check is-bad'}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={ok ? 'm3.5 8.5 3 3 6-7' : 'm4 4 8 8m0-8-8 8'} />
      </svg>
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  );
}
