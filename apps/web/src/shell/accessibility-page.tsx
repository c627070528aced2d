import type { ReactNode } from 'react';
// The statement is a page of the documentation, told once.
// eslint-disable-next-line @nx/enforce-module-boundaries
import statement from '../../../../docs/tillganglighet.md?raw';
import { PageTitle } from './page-title.js';
import { PlainMarkdown } from './plain-markdown.js';

/** The accessibility statement (*tillgänglighetsredogörelse*), as it stands in the documentation. */
export function AccessibilityPage(): ReactNode {
  return (
    <>
      <PageTitle title="Tillgänglighetsredogörelse" />
      <div className="prose">
        <PlainMarkdown text={statement} />
      </div>
    </>
  );
}
