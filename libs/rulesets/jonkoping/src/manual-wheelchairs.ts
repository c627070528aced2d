import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, profession, specialReasons } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage('12 22', 'nodeId=42857&childId=19328');

const facts = defineFacts([
  profession('arbetsterapeut', 'fysioterapeut'),
  alreadyHas,
  { ...specialReasons, label: 'Särskilda funktionella skäl', question: 'Finns särskilda funktionella skäl?', help: 'Nedsmutsning, ett inne och ett ute eller en i reserv är inga skäl.' },
  { id: 'firstWheelchair', type: 'yesNo', label: 'Första rullstolen', question: 'Är det patientens allra första rullstol?' },
  { id: 'physicianConsulted', type: 'yesNo', label: 'Samråd med läkare', question: 'Har du samrått med patientens läkare?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva, hur många och vad patienten betalar.')],
  notes: ['Sidan är uppdaterad den 31 juli 2017; från vilken dag reglerna gäller framgår inte.'],
  decisions: [{ id: 'prescriber', label: 'Vem får förskriva' }],
  rules: [
    {
      id: 'listed-professions',
      kind: 'right',
      decision: 'prescriber',
      text: 'Arbetsterapeut och fysioterapeut (sjukgymnast) får förskriva manuella rullstolar.',
      when: { profession: ['arbetsterapeut', 'fysioterapeut'] },
      citations: [page('Två yrken är förskrivare.')],
    },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva dem.', citations: [page('Uppräkningen utesluter andra.')] },
    {
      id: 'special-reasons',
      kind: 'requirement',
      text: 'För fler än en rullstol ska det finnas särskilda funktionella skäl.',
      when: { alreadyHas: { atLeast: 1 } },
      requires: { specialReasons: true },
      citations: [page('En rullstol, fler av särskilda funktionella skäl.')],
    },
    {
      id: 'physician-first-time',
      kind: 'advice',
      text: 'Första gången bör den medicinska bedömningen göras i samråd med läkare.',
      when: { firstWheelchair: true },
      requires: { physicianConsulted: true },
      citations: [page('Medicinsk bedömning i samråd med läkare vid första förskrivningen.')],
    },
    {
      id: 'one',
      kind: 'term',
      topic: 'limit',
      limit: { most: 1, per: 'person', beyond: 'exception' },
      text: 'En rullstol; nedsmutsning, inne och ute eller reserv är inga skäl för fler.',
      citations: [page('Högst en; tre angivelser som inte är skäl.')],
    },
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Patienten betalar lagning av punktering och byte av däck och slang på drivhjulen.', citations: [page('Punktering, däck och slang bekostas av patienten.')] },
    { id: 'follow-up', kind: 'term', topic: 'followUp', text: 'Förskrivningen följs upp inom sex månader.', citations: [page('Uppföljning inom sex månader.')] },
  ],
});

/** Manual wheelchairs, ISO 9999 12 22 03, 09, 15 and 18, in Jönköping. */
export const manualWheelchairs = defineRulePackage({
  id: 'jonkoping/manual-wheelchairs',
  version: '0.1.0',
  title: 'Manuella rullstolar i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: { label: 'Manuella rullstolar', isoCodes: ['12 22 03', '12 22 09', '12 22 15', '12 22 18'], words: ['rullstol', 'transportrullstol', 'komfortrullstol', 'manuell rullstol'] },
  facts,
  editions: [edition],
  hashes,
});
