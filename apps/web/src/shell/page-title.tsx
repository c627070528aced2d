import { type ReactNode, useEffect, useRef } from 'react';

let firstPage = true;

/**
 * The page's heading, which is also the title of the document. Takes the focus when one page has replaced another, as a
 * page load would, but never when the app starts.
 */
export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Hjälpmedelsregler`;
    if (!firstPage) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    firstPage = false;
  }, [title]);
  return (
    <header className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
