import type { Measure } from '../../measures/measure-types.js';
import { dalarnaMeasure } from './dalarna-measure.js';

/** The adaptive measures of the action plan. */
export const DALARNA_ADAPTIVE: readonly Measure[] = [
  dalarnaMeasure('adaptive', {
    key: 'fitting-process',
    titleSv: 'Översyn av utprovning och förskrivning',
    effectsTkr: [168, 420, 420],
    consequences: {
      ownOperation: 'Lägre hyresintäkter; uppföljning för hand äter av besparingen',
      otherOperation: 'Debiteras mindre',
      citizens: 'Bedömda behov ska tillgodoses',
      sustainability: 'Hållbart, kan spara',
    },
  }),
  dalarnaMeasure('adaptive', {
    key: 'self-checkin',
    titleSv: 'Självincheckning i alla receptioner',
    effectsTkr: [0, 0, 210],
    dependsOn: [{ textSv: 'Systemstöd i det nya vårdinformationssystemet' }],
    consequences: { ownOperation: 'Mindre personal behövs, med systemstöd', citizens: 'Första mötet blir opersonligt' },
  }),
  dalarnaMeasure('adaptive', {
    key: 'stock-admin',
    titleSv: 'Översyn av lagrets administration',
    effectsTkr: [420, 420, 420],
    consequences: {
      ownOperation: 'Mer arbete under översynen och längre ledtider med mindre lager; bulkvaror och tidig hemgång undantas',
      otherOperation: 'Ledtider och påfyllning av förråd kan ta längre tid',
      citizens: 'Utprovning, anpassning och reparation kan ta längre tid',
      employees: 'Stress när arbetssätten ändras',
      sustainability: 'Kostnader för bristande kvalitet blir åtkomliga',
    },
  }),
  dalarnaMeasure('adaptive', {
    key: 'samhall',
    titleSv: 'Genomgång av avtalet och samarbetet med Samhall',
    effectsTkr: [252, 546, 546],
    consequences: {
      ownOperation: 'Stramare styrning och kontroll av det avtalade uppdraget, eventuellt nytt avtal',
      otherOperation: 'Ingen i region eller kommuner; Samhall kan behöva anpassa sig',
      citizens: 'Bättre kvalitet och bättre bruk av skattemedel',
      employees: 'Ingen risk; tydligare arbetssätt',
      sustainability: 'Mycket hållbart på kort och lång sikt',
    },
  }),
  dalarnaMeasure('adaptive', {
    key: 'prescription-patterns',
    titleSv: 'Förskrivningsmönster följs upp mot riktlinjerna',
    effectsTkr: [84, 210, 420],
    consequences: {
      ownOperation: 'Rätt produkt används oftare; mer utbildning, mindre utprovning',
      otherOperation: 'Lägre kostnader för region och kommuner',
      citizens: 'Säkrare för patienten, om förskrivarna har kunskapen',
      employees: 'Tid går till kartläggning, rådgivning och utbildning',
      sustainability: 'Hållbart, kan spara mycket; färre felaktiga och mindre dyra förskrivningar är målet',
    },
  }),
  dalarnaMeasure('adaptive', {
    key: 'cloud-services',
    titleSv: 'Molntjänster för att programmera hjälpmedel och läsa felkoder',
    effectsTkr: [67.2, 134.4, 84],
    consequences: {
      ownOperation: 'Teknikerna slipper felsökning',
      otherOperation: 'Mer tid till utprovning, kortare ledtider',
      citizens: 'Bättre service, säkrare',
      sustainability: 'Hållbart; 60 % färre timmar med felsökning är målet',
    },
  }),
  dalarnaMeasure('adaptive', {
    key: 'habilitation',
    titleSv: 'Nya arbetssätt mot habiliteringen',
    effectsTkr: [21, 42, 0],
    consequences: {
      ownOperation: 'Fler resor i länet, närmare patient och förskrivare',
      otherOperation: 'Färre resor, resurser styrs dit de behövs',
      citizens: 'Enklare prioritering, kortare väg och ibland kortare väntan',
      employees: 'Mer arbete, större behov av resurser',
      sustainability: 'Hållbart om resurserna räcker',
    },
  }),
  dalarnaMeasure('adaptive', {
    key: 'used-spare-parts',
    titleSv: 'Begagnade reservdelar och elrullstolar används mer',
    effectsTkr: [126, 252, 294],
    consequences: {
      ownOperation: 'Kontroll på delarna i lager; målet är 5 % färre nya stolar och 5–10 % färre nya delar',
      citizens: 'Längre livslängd och färre nya utprovningar',
      employees: 'Ingen risk',
      sustainability: 'Hållbart, kan spara',
    },
  }),
];
