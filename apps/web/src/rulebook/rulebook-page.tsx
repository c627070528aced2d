import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense, lazy } from 'react';
import { codesOf, rulebookOf } from '../rulebooks.js';
import { NotFound } from '../shell/not-found.js';
import { PageTitle } from '../shell/page-title.js';
import { today } from '../today.js';
import { editionOn, editionPeriods } from './edition-periods.js';
import { EditionRules } from './edition-rules.js';
import { Editions } from './editions.js';
import { Examples } from './examples.js';
import '../styles/rulebook.css';

const EffectDiff = lazy(async () => ({ default: (await import('./effect-diff.js')).EffectDiff }));
const Checks = lazy(async () => ({ default: (await import('./checks.js')).Checks }));

/** *Regelverk*: one rule package with its editions, rules, examples, what changed between editions, and how it is checked. */
export function RulebookPage(): ReactNode {
  const { region, name } = useParams({ from: '/regelverk/$region/$name' });
  const { utgava } = useSearch({ from: '/regelverk/$region/$name' });
  const rulebook = rulebookOf(`${region}/${name}`);
  if (rulebook === undefined) return <NotFound />;
  const { package: pkg, examples } = rulebook;
  const periods = editionPeriods(pkg);
  const wanted = utgava ?? editionOn(pkg, today());
  const shown = (periods.find(({ edition }) => edition.id === wanted) ?? periods.at(-1))?.edition;
  if (shown === undefined) return <NotFound />;
  return (
    <>
      <PageTitle title={pkg.title}>
        <p className="lead">
          {pkg.scope.label}, {codesOf(pkg)}. {pkg.region}.
        </p>
        <p className="quiet">
          Regelverk <code>{pkg.id}</code>, version {pkg.version}. Det är regionens eget beslut som gäller; fråga {pkg.askWhom} när något är oklart. <Link to="/">Får jag förskriva?</Link>
        </p>
      </PageTitle>
      {utgava !== undefined && utgava !== shown.id ? (
        <p className="notice is-warning" role="status">
          Utgåvan i adressen finns inte. Här visas {shown.title}.
        </p>
      ) : null}
      <div className="rulebook">
        <Editions package={pkg} periods={periods} selected={shown.id} today={today()} />
        <EditionRules package={pkg} edition={shown} />
        <Examples package={pkg} examples={examples} edition={shown.id} />
        <Suspense fallback={<p role="status">Räknar …</p>}>
          {periods.length > 1 ? <EffectDiff key={pkg.id} package={pkg} editions={periods.map(({ edition }) => edition)} /> : null}
          <Checks package={pkg} examples={examples} />
        </Suspense>
      </div>
    </>
  );
}
