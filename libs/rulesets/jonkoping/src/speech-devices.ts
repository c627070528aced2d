import { defineEdition, defineFacts, defineRulePackage } from '@hjm/rules';
import { alreadyHas, profession } from '@hjm/rules/vocabulary';
import { hashes } from './hashes.js';
import { webPage } from './sources.js';
import { undated } from './undated.js';

const page = webPage('22 21 09', 'nodeId=42603&childId=19775');

const facts = defineFacts([
  profession('logoped'),
  {
    id: 'need',
    type: 'oneOf',
    label: 'Behov',
    question: 'Vad behöver patienten samtalsapparaten till?',
    help: 'Välj det första som stämmer.',
    values: [
      { id: 'communication', label: 'Att kommunicera' },
      { id: 'cognitive', label: 'Stöd vid en kognitiv funktionsnedsättning, men inte för att kommunicera' },
      { id: 'neither', label: 'Inget av detta' },
    ],
  },
  {
    id: 'onlyFor',
    type: 'oneOf',
    label: 'Bara för underhållning eller telefoni',
    question: 'Ska hjälpmedlet bara användas till något av detta?',
    values: [
      { id: 'entertainment', label: 'Tidsfördriv, underhållning, lek eller spel' },
      { id: 'telephone', label: 'Som telefon' },
      { id: 'neither', label: 'Nej' },
    ],
  },
  {
    id: 'device',
    type: 'oneOf',
    label: 'Vad som ska förskrivas',
    question: 'Vad ska förskrivas?',
    changeable: true,
    values: [
      { id: 'tablet', label: 'En surfplatta' },
      { id: 'other', label: 'En samtalsapparat eller programvara' },
    ],
  },
  { id: 'usedEveryHour', type: 'yesNo', label: 'Används flera gånger i timmen', question: 'Kommer surfplattan att användas flera gånger varje timme?' },
  alreadyHas,
  { id: 'ownDeviceFirst', type: 'yesNo', label: 'Egen telefon eller surfplatta', question: 'Har patientens egen telefon eller surfplatta prövats först?', changeable: true },
]);

const edition = defineEdition(facts, {
  ...undated,
  citations: [page('Vem som får förskriva, till vad, och vad patienten betalar.')],
  decisions: [
    { id: 'prescriber', label: 'Vem får förskriva' },
    { id: 'need', label: 'För vad' },
    { id: 'quantity', label: 'Hur många' },
  ],
  rules: [
    { id: 'listed-professions', kind: 'right', decision: 'prescriber', text: 'Logoped får förskriva samtalsapparater och programvara för kommunikation.', when: { profession: 'logoped' }, citations: [page('Logoped är förskrivare.')] },
    { id: 'no-other-prescriber', kind: 'refusal', decision: 'prescriber', basis: 'enumeration', text: 'Ingen annan får förskriva dem.', citations: [page('Bara logoped nämns.')] },
    {
      id: 'communication',
      kind: 'right',
      decision: 'need',
      text: 'Hjälpmedlet får förskrivas för att kommunicera; en surfplatta bara om den används flera gånger i timmen.',
      when: { all: [{ need: 'communication', onlyFor: 'neither' }, { any: [{ device: 'other' }, { device: 'tablet', usedEveryHour: true }] }] },
      citations: [page('Kommunikation; surfplatta vid ständig användning.')],
    },
    {
      id: 'tablet-seldom-used',
      kind: 'refusal',
      decision: 'need',
      basis: 'stated',
      text: 'En surfplatta förskrivs inte om den används mer sällan.',
      when: { need: 'communication', onlyFor: 'neither', device: 'tablet', usedEveryHour: false },
      citations: [page('Surfplatta bara vid ständig användning.')],
    },
    {
      id: 'not-for-entertainment',
      kind: 'refusal',
      decision: 'need',
      basis: 'stated',
      text: 'Hjälpmedlet förskrivs inte för tidsfördriv, underhållning, lek eller spel.',
      when: { onlyFor: 'entertainment' },
      citations: [page('Inte för underhållning.')],
    },
    { id: 'not-as-telephone', kind: 'refusal', decision: 'need', basis: 'stated', text: 'Hjälpmedlet förskrivs inte om det bara ska användas som telefon.', when: { onlyFor: 'telephone' }, citations: [page('Inte enbart som telefon.')] },
    { id: 'other-needs', kind: 'uncovered', decision: 'need', text: 'Sidan handlar om kommunikation; vad som gäller vid andra behov framgår inte.', when: { need: ['cognitive', 'neither'] }, citations: [page('Bara kommunikation nämns.')] },
    { id: 'first', kind: 'right', decision: 'quantity', text: 'Patienten får ha ett.', when: { alreadyHas: 0 }, citations: [page('Högst ett.')] },
    { id: 'no-second', kind: 'refusal', decision: 'quantity', basis: 'stated', text: 'Patienten får inte ha fler än ett.', when: { alreadyHas: { atLeast: 1 } }, citations: [page('Högst ett.')] },
    { id: 'own-device-first', kind: 'requirement', text: 'Patientens egen telefon eller surfplatta ska prövas först.', requires: { ownDeviceFirst: true }, citations: [page('Egen utrustning i första hand.')] },
    { id: 'patient-pays', kind: 'term', topic: 'patientCost', text: 'Patienten betalar själv telefon, surfplatta och appar som kostar mindre än 300 kr.', citations: [page('Telefon, surfplatta och appar under 300 kr bekostas av patienten.')] },
    { id: 'follow-up', kind: 'term', topic: 'followUp', text: 'Förskrivningen följs upp inom sex månader.', citations: [page('Uppföljning inom sex månader.')] },
  ],
});

/** Speech devices and software for communication, ISO 9999 22 21 09, in Jönköping. */
export const speechDevices = defineRulePackage({
  id: 'jonkoping/speech-devices',
  version: '0.1.0',
  title: 'Samtalsapparater i Jönköping',
  region: 'Region Jönköpings län',
  askWhom: 'Hjälpmedelscentralen',
  scope: { label: 'Samtalsapparater och programvara för kommunikation', isoCodes: ['22 21 09'], words: ['pratapparat', 'talapparat', 'surfplatta', 'app', 'kommunikation', 'tal'] },
  facts,
  editions: [edition],
  hashes,
});
