import { isoDigits } from '@hjm/core';
import { sideBySide } from '@hjm/rules/regions';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { rulebooks } from '../rulebooks.js';
import { PageTitle } from '../shell/page-title.js';
import { today } from '../today.js';
import { ChooseCode } from './choose-code.js';
import { PairDifferences } from './pair-differences.js';
import { SideBySideTable } from './side-by-side-table.js';
import { codes, spaced } from './shared-codes.js';
import '../styles/rulebook.css';
import '../styles/regions.css';

const packages = rulebooks.map((one) => one.package);

/** *Jämför regioner*: the regions' rules for one code side by side, what differs exactly, and what cannot be compared. */
export function RegionsPage(): ReactNode {
  const { kod } = useSearch({ from: '/jamfor' });
  const navigate = useNavigate();
  const readable = kod === undefined || isoDigits(kod) !== undefined;
  const code = kod !== undefined && readable ? spaced(kod) : (codes[0]?.code ?? '');
  const side = useMemo(() => sideBySide(packages, code, { on: today() }), [code]);
  const none = side.regions.every(({ packages: covering }) => covering.length === 0);
  return (
    <>
      <PageTitle title="Jämför regioner">
        <p className="lead">Vem får förskriva samma hjälpmedel i olika regioner, på vilka villkor, och vem betalar? Så som reglerna gäller i dag.</p>
      </PageTitle>
      {readable ? null : (
        <p className="notice is-warning" role="status">
          ”{kod}” är ingen ISO 9999-kod. Här visas {code}.
        </p>
      )}
      <ChooseCode code={code} onChange={(next) => void navigate({ to: '/jamfor', search: { kod: next }, resetScroll: false })} />
      {none ? (
        <p className="notice" role="status">
          Ingen region har regler för {code} här.
        </p>
      ) : (
        <div className="rulebook">
          <SideBySideTable of={side} />
          <PairDifferences of={side} />
        </div>
      )}
    </>
  );
}
