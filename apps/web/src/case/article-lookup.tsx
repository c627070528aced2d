import type { ParameterDef } from '@hjm/rules';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { readArticleList } from './article-list.js';

type Props = {
  readonly list: ParameterDef;
  readonly articles: readonly string[] | undefined;
  readonly article: string;
  readonly onLookUp: (articles: readonly string[], article: string) => void;
};

/** Looks an article up in a list that the source leaves to somebody else to publish: says so, whom to ask, and takes the list. */
export function ArticleLookup({ list, articles = [], article, onLookUp }: Props): ReactNode {
  const [listText, setListText] = useState(articles.join('\n'));
  const [articleText, setArticleText] = useState(article);
  const [problem, setProblem] = useState<{ readonly at: 'list' | 'article'; readonly text: string }>();
  const [listId, articleId, problemId] = [useId(), useId(), useId()];
  const found = readArticleList(listText);

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const [wanted, ...more] = readArticleList(articleText).articles;
    const refused = found.refused[0];
    const wrong =
      refused !== undefined
        ? ({ at: 'list', text: `Det här är för långt för ett artikelnummer: ”${refused.slice(0, 40)}…”. Skriv ett nummer per rad.` } as const)
        : found.articles.length === 0
          ? ({ at: 'list', text: 'Klistra in listan, ett artikelnummer per rad.' } as const)
          : wanted === undefined || more.length > 0
            ? ({ at: 'article', text: 'Skriv apparatens artikelnummer, ett enda.' } as const)
            : undefined;
    setProblem(wrong);
    if (wrong !== undefined) document.getElementById(wrong.at === 'list' ? listId : articleId)?.focus();
    else if (wanted !== undefined) onLookUp(found.articles, wanted);
  };
  const invalid = (at: 'list' | 'article'): object => (problem?.at === at ? { 'aria-invalid': true, 'aria-describedby': problemId } : {});

  return (
    <details className="disclosure lookup" open={articles.length > 0}>
      <summary>Har du listan? Slå upp artikeln i den</summary>
      <form className="stack" onSubmit={submit} noValidate>
        <p className="quiet">
          {list.help} Fråga {list.askWhom} efter listan. Den stannar i din webbläsare.
        </p>
        <div className="field">
          <label htmlFor={listId}>Listan: artikelnummer, ett per rad</label>
          <textarea id={listId} rows={4} spellCheck={false} autoComplete="off" value={listText} onChange={(event) => { setListText(event.target.value); }} {...invalid('list')} />
          <span className="hint">{found.articles.length === 0 ? 'Komma, semikolon och tabb går också bra.' : `${found.articles.length} artikelnummer inlästa.`}</span>
        </div>
        <div className="field">
          <label htmlFor={articleId}>Apparatens artikelnummer</label>
          <input id={articleId} type="text" spellCheck={false} autoComplete="off" maxLength={64} value={articleText} onChange={(event) => { setArticleText(event.target.value); }} {...invalid('article')} />
        </div>
        {problem === undefined ? null : (
          <p id={problemId} className="problem" role="alert">
            {problem.text}
          </p>
        )}
        <button type="submit" className="button">
          Slå upp
        </button>
      </form>
    </details>
  );
}
