import type { Citation } from '@hjm/core';
import type { ReactNode } from 'react';
import { Day } from './day.js';

/** The sources of a sentence: paragraph and diary number at a glance, everything when opened. */
export function Citations({ of }: { readonly of: readonly Citation[] }): ReactNode {
  return (
    <div className="citations">
      {of.map((citation, index) => (
        <details key={index} className="citation">
          <summary>
            <span className="visually-hidden">Källa: </span>
            {place(citation)}
          </summary>
          <dl>
            <Row term="Beslutat av">{citation.body}</Row>
            <Row term="Datum">{citation.decided === null ? 'Framgår inte av källan' : <Day date={citation.decided} />}</Row>
            {citation.paragraph === undefined ? null : <Row term="Paragraf">{citation.paragraph}</Row>}
            {citation.diaryNumber === undefined ? null : <Row term="Diarienummer">{citation.diaryNumber}</Row>}
            <Row term="Dokument">{citation.section === undefined ? citation.document : `${citation.document}, ${citation.section}`}</Row>
            <Row term="Innehåll">{citation.summary}</Row>
            {citation.url === undefined ? null : (
              <Row term="Adress">
                <a href={citation.url} rel="noreferrer">
                  {citation.url}
                </a>
              </Row>
            )}
          </dl>
        </details>
      ))}
    </div>
  );
}

const place = ({ paragraph, diaryNumber, document, section }: Citation): string =>
  [paragraph, diaryNumber, section === undefined ? document : `${document}, ${section}`].filter(Boolean).join(' · ');

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
