import { defineEdition, defineRulePackage } from '@hjm/rules';
import { prescriberDecision } from './fragments/prescribers.js';
import { UNDATED, handbook, handbookPage } from './fragments/sources.js';
import { hashes } from './hashes.js';
import { wheelchairNeeds as facts } from './wheelchair-needs.js';

const page = (summary: string) => handbook(handbookPage('rorelse/manuella-rullstolar-och-sittvagnar', 'region1'), 'Manuella tvåhjulsdrivna rullstolar, annan version', summary);

const undated = defineEdition(facts, {
  id: 'undated',
  title: 'Handbokens sida om manuella rullstolar, version med kriterier för varje slag',
  decided: null,
  validFrom: null,
  citations: [page('Kriterier för manuella rullstolar och för varje slag, avklippt.')],
  notes: [
    UNDATED,
    'Sidan finns i två lagrade versioner utan datum. Den här anger kriterier för varje slag av rullstol; den andra anger förskrivare, antal och betalare och står i regelverket Manuella rullstolar. Vilken som är nyast framgår inte, så de är inte utgåvor av varandra.',
  ],
  partial: 'Den här versionen av sidan är avklippt: kostnadsansvaret och kriterierna för stårullstol och påhängshjul saknas här. Förskrivare, antal och betalare finns i den andra versionen, i regelverket Manuella rullstolar.',
  decisions: [prescriberDecision, { id: 'need', label: 'För vem' }, { id: 'kind', label: 'Slag av rullstol' }],
  rules: [
    {
      id: 'prescribers-in-other-version',
      kind: 'uncovered',
      decision: 'prescriber',
      text: 'Vem som får förskriva står inte i den här versionen av sidan, men i den andra: se regelverket Manuella rullstolar. Om det gäller också här framgår inte.',
      citations: [page('Förskrivarna står inte i den här versionen av sidan, men i den andra.')],
    },
    {
      id: 'compensates-mobility',
      kind: 'right',
      decision: 'need',
      text: 'En manuell rullstol får förskrivas vid nedsatt gångförmåga eller medicinska problem som gör att regelbunden förflyttning både inne och ute behöver ersättas.',
      when: { cause: ['impairedWalking', 'medicalProblems'], indoorsAndOutdoors: true },
      citations: [page('En av två orsaker, med behov både inomhus och utomhus.')],
    },
    {
      id: 'no-other-need',
      kind: 'refusal',
      decision: 'need',
      basis: 'enumeration',
      text: 'Andra orsaker, eller behov bara inne eller bara ute, ger inte rätt till manuell rullstol.',
      citations: [page('Inga andra behov anges.')],
    },
    {
      id: 'transport',
      kind: 'right',
      decision: 'kind',
      text: 'En transportrullstol får förskrivas för korta stunder eller tillfällig användning, när sitsen inte behöver anpassas särskilt.',
      when: { kind: 'transport', use: 'short', seatAdaptation: false },
      citations: [page('Transportrullstol för kort eller tillfällig användning.')],
    },
    {
      id: 'comfort',
      kind: 'right',
      decision: 'kind',
      text: 'En komfortrullstol får förskrivas vid behov av sittkomfort och lägesändring, när den egna körningen är begränsad.',
      when: { kind: 'comfort', comfortAndPosition: true, limitedSelfPropulsion: true },
      citations: [page('Komfortrullstol för komfort och lägesändring vid begränsad egen körning.')],
    },
    {
      id: 'allround',
      kind: 'right',
      decision: 'kind',
      text: 'En avancerad allroundrullstol får förskrivas för daglig användning, när den behöver vara lättkörd och inställbar.',
      when: { kind: 'allround', use: { atLeast: 'daily' }, easyAndAdjustable: true },
      citations: [page('Allroundrullstol för daglig användning, lättkörd och inställbar.')],
    },
    {
      id: 'active',
      kind: 'right',
      decision: 'kind',
      text: 'En aktivrullstol får förskrivas till den som kör själv och använder den större delen av dagen. Den ska provas ut tillsammans med hjälpmedelskonsulent.',
      when: { kind: 'active', use: 'mostOfDay' },
      citations: [page('Aktivrullstol för den som kör själv större delen av dagen; låg vikt; provas ut med hjälpmedelskonsulent.')],
    },
    {
      id: 'active-light',
      kind: 'right',
      decision: 'kind',
      text: 'En lätt aktivrullstol får förskrivas till den som uppfyller kraven för aktivrullstol, har använt en sådan, riskerar förslitning i armar eller axlar och behöver lyfta rullstolen. Också den ska provas ut tillsammans med hjälpmedelskonsulent.',
      when: { kind: 'activeLight', use: 'mostOfDay', upperLimbRisk: true, liftsChair: true, usedActiveBefore: true },
      citations: [page('Lätt aktivrullstol: som aktivrullstol, och tre villkor till; provas ut med hjälpmedelskonsulent.')],
    },
    {
      id: 'kind-cut-off',
      kind: 'uncovered',
      decision: 'kind',
      text: 'Kriterierna för stårullstol och påhängshjul framgår inte: sidan är avklippt i det underlag som finns inlagt.',
      when: { kind: ['standing', 'attachedWheel'] },
      citations: [page('Stårullstol och påhängshjul nämns, men kriterierna är avklippta.')],
    },
    {
      id: 'no-other-kind',
      kind: 'refusal',
      decision: 'kind',
      basis: 'enumeration',
      text: 'Kriterierna för det slaget av rullstol är inte uppfyllda.',
      citations: [page('Varje slag har sina kriterier.')],
    },
  ],
});

/** Kinds of manual wheelchairs, ISO 9999 12 22 03, in Region Västmanland: the criteria of each, as one stored version of the page has them. */
export const manualWheelchairKinds = defineRulePackage({
  id: 'vastmanland/manual-wheelchair-kinds',
  version: '0.1.0',
  title: 'Manuella rullstolar efter slag i Västmanland',
  region: 'Region Västmanland',
  askWhom: 'Hjälpmedelscentrum',
  scope: {
    label: 'Manuella rullstolar efter slag',
    isoCodes: ['12 22 03'],
    words: ['transportrullstol', 'komfortrullstol', 'allroundrullstol', 'aktivrullstol', 'stårullstol', 'påhängshjul', 'rullstol', 'manuell rullstol'],
  },
  facts,
  editions: [undated],
  hashes,
});
