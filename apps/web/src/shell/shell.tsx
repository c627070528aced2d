import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const pages = [
  { to: '/', label: 'Får jag förskriva?', exact: true },
  { to: '/regelverk', label: 'Regelverk', exact: false },
  { to: '/jamfor', label: 'Jämför regioner', exact: false },
  { to: '/priser', label: 'Priser', exact: false },
  { to: '/styrkort', label: 'Styrkort', exact: false },
  { to: '/ekonomi', label: 'Ekonomi', exact: false },
  { to: '/arenden', label: 'Ärenden', exact: false },
  { to: '/beslut', label: 'Sparade beslut', exact: false },
] as const;

/** Skip link, header, the page, footer. */
export function Shell(): ReactNode {
  return (
    <>
      <a className="skip-link" href="#innehall">
        Hoppa till innehållet
      </a>
      <header className="site-head">
        <div className="site-head-row">
          <Link to="/" className="site-name">
            <Mark />
            <span>Hjälpmedelsregler</span>
          </Link>
          <nav aria-label="Sidor">
            <ul>
              {pages.map(({ to, label, exact }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact, includeHash: false, includeSearch: false }}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="innehall" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="site-foot">
        <div className="site-foot-row">
          <p>
            <strong>Det är regionens eget beslut som gäller.</strong> Sidan återger vad reglerna säger, med källa, men ersätter inte beslutet och inte din
            professionella bedömning.
          </p>
          <p>Reglerna prövas i din webbläsare. Inget du svarar lämnar den, om du inte själv väljer att spara ett beslut, ansöker i ett ärende eller läser in filer till styrkortet eller ekonomin.</p>
          <p>
            <Link to="/tillganglighet">Tillgänglighetsredogörelse</Link>
          </p>
        </div>
      </footer>
    </>
  );
}

function Mark(): ReactNode {
  return (
    <svg className="site-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <path d="M8 9h16M8 16h7M8 23h5" stroke="var(--surface)" strokeWidth="2.6" strokeLinecap="round" opacity=".55" />
      <path d="m16.5 20.5 3.6 3.6 6.4-8" fill="none" stroke="var(--surface)" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
