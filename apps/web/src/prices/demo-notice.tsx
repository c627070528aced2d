import { DEMO_NOTICE_SV } from '@hjm/demo';
import type { ReactNode } from 'react';

/** Says that what the page shows is made up; also in print. */
export function DemoNotice(): ReactNode {
  return (
    <p className="notice is-warning demo-notice">
      <strong>{DEMO_NOTICE_SV.split(':')[0]}:</strong>
      {DEMO_NOTICE_SV.slice(DEMO_NOTICE_SV.indexOf(':') + 1)}
    </p>
  );
}
