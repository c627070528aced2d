import type { Economy, SurplusDistribution, SurplusLetter } from '@hjm/economics';
import { LETTER_KIND_SV, surplusLetters, surplusLettersTable } from '@hjm/economics';
import type { ReactNode } from 'react';
import { printOnly } from '../print-only.js';
import { SaveTable } from '../save-table.js';

/** A letter to each principal: to read on the page, and on paper a page each. */
export function SurplusLetterPages({ of, economy }: { readonly of: SurplusDistribution; readonly economy: Economy }): ReactNode {
  const told = surplusLetters(of);
  const { letters, year } = told;
  if (letters.length === 0) return null;
  return (
    <section className="card stack surplus-letters" aria-labelledby="brev">
      <h3 id="brev">Brev till huvudmännen</h3>
      <p className="no-print">Ett brev till var och en, på en egen sida i utskriften. Texten går att använda som den är.</p>
      <SaveTable table={surplusLettersTable(told)} name={`brev-${String(year)}`} sheet={`Brev ${String(year)}`} noticeSv={economy.noticeSv}>
        <button type="button" className="button" onClick={() => { printOnly('letters'); }}>
          Skriv ut {letters.length === 1 ? 'brevet' : `alla ${String(letters.length)} brev`}
        </button>
      </SaveTable>
      {letters.map((letter) => (
        <details key={letter.principal.id} className="surplus-letter">
          <summary>
            {letter.principal.nameSv}: {LETTER_KIND_SV[letter.kind].toLocaleLowerCase('sv')} {letter.amountSv}
          </summary>
          <Letter of={letter} year={year} economy={economy} />
        </details>
      ))}
    </section>
  );
}

function Letter({ of: { principal, sentencesSv, restsOnSv, sourcesSv }, year, economy }: { readonly of: SurplusLetter; readonly year: number; readonly economy: Economy }): ReactNode {
  return (
    <article className="letter stack">
      {economy.noticeSv === null ? null : <p className="letter-notice">{economy.noticeSv}</p>}
      <p className="quiet">{economy.titleSv}</p>
      <h4>
        Till {principal.nameSv}: resultatet {year}
      </h4>
      {sentencesSv.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className="quiet">Vilar på: {restsOnSv.join('; ')}.</p>
      {sourcesSv.map((text) => (
        <p key={text} className="quiet">
          Källa: {text}.
        </p>
      ))}
    </article>
  );
}
