import type { Citation } from '@hjm/core';
import type { ParameterDef } from '@hjm/rules';
import { profession, workplace } from '@hjm/rules/vocabulary';

/** The facts of a page that lets special educators at Habiliteringscentrum prescribe certain articles, on a list that is not published. */
export const communicationPrescriberFacts = [
  profession('arbetsterapeut', 'logoped', 'specialpedagog'),
  workplace('habiliteringscentrum'),
  { id: 'article', type: 'article', label: 'Artikelnummer', question: 'Vilket artikelnummer har hjälpmedlet?' },
  {
    id: 'selectedArticle',
    type: 'yesNo',
    label: 'Utvald artikel',
    question: 'Är hjälpmedlet ett av dem som specialpedagoger får förskriva?',
    help: 'Handboken hänvisar till en särskild lista, som inte finns i det underlag som är inlagt.',
    changeable: true,
    listed: { parameter: 'selectedArticles', article: 'article' },
  },
] as const;

/** The list that the page refers to. */
export const selectedArticles: ParameterDef = {
  id: 'selectedArticles',
  type: 'articleList',
  label: 'Hjälpmedel som specialpedagoger får förskriva',
  help: 'Artikelnumren på de hjälpmedel som specialpedagog på Habiliteringscentrum får förskriva. Listan finns inte i det underlag som är inlagt.',
  askWhom: 'Hjälpmedelscentrum',
};

/** Occupational and speech therapists prescribe all of it, special educators at Habiliteringscentrum certain articles, others nothing. `what` names the products. */
export function communicationPrescribers(what: string, source: Citation) {
  return [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: `Arbetsterapeut och logoped får förskriva ${what}.`,
      when: { profession: ['arbetsterapeut', 'logoped'] },
      citations: [source],
    },
    {
      id: 'special-educator-selected',
      kind: 'right',
      decision: 'prescriber',
      text: 'Specialpedagog på Habiliteringscentrum får förskriva vissa av dem, enligt en särskild lista.',
      when: { profession: 'specialpedagog', workplace: 'habiliteringscentrum', selectedArticle: true },
      citations: [source],
    },
    {
      id: 'no-other-prescriber',
      kind: 'refusal',
      decision: 'prescriber',
      basis: 'enumeration',
      text: `Ingen annan får förskriva ${what}.`,
      citations: [source],
    },
  ] as const;
}
