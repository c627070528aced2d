import { type Example, type RulePackage, evaluate } from '@hjm/rules';
import type { ReactNode } from 'react';
import { caseFrom } from '../case/case.js';
import { caseFragment } from '../case/case-link.js';
import { Day } from '../ui/day.js';
import { OutcomeLabel } from '../ui/outcome.js';

/** The examples that an edition answers, each to be opened as a case. */
export function Examples({ package: pkg, examples, edition }: { readonly package: RulePackage; readonly examples: readonly Example[]; readonly edition: string }): ReactNode {
  const own = examples.filter(({ facts, on, knownAt, parameters = {} }) => evaluate(pkg, facts, { on, ...(knownAt === undefined ? {} : { knownAt }), parameters }).edition?.id === edition);
  return (
    <section aria-labelledby="exempel" className="card is-folding">
      <details className="disclosure">
        <summary>
          <h2 id="exempel">Exempel ({own.length})</h2>
        </summary>
        <p className="quiet">Varje exempel är ett prov på reglerna: så här ska svaret bli. Öppna ett för att se skälen.</p>
        <table className="stacking" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Fall</th>
              <th role="columnheader" scope="col">Dag</th>
              <th role="columnheader" scope="col">Svar</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {own.map(({ id, title, on, knownAt = null, facts, parameters = {}, expect: { outcome } }) => (
              <tr key={id} role="row">
                <th role="rowheader" scope="row">
                  <a href={`/#${caseFragment(pkg, caseFrom(pkg, { on, knownAt, facts, parameters }))}`}>{title}</a>
                </th>
                <td role="cell" data-label="Dag">
                  <Day date={on} />
                </td>
                <td role="cell" data-label="Svar">
                  <OutcomeLabel outcome={outcome} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
