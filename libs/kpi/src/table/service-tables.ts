import { choice, count, day, GENDER, GROUP, id, moment, needed, ore, PRINCIPAL, UNIT, YES_NO } from './fields.js';
import type { EventTable } from './table-types.js';

/** What is done for those who order: a row is a piece of work, an errand or a call. */
export const SERVICE_TABLES: readonly EventTable[] = [
  {
    id: 'orders',
    labelSv: 'Beställningar',
    descriptionSv: 'En rad per beställning.',
    files: ['orders', 'beställningar', 'order'],
    fields: [
      needed(id('id', 'Beställning', 'Beställningens nummer.', 'beställningsnummer', 'ordernummer', 'order')),
      needed(day('ordered', 'Beställd', 'Dag då beställningen kom in.', 'beställningsdatum', 'orderdatum', 'datum')),
      PRINCIPAL, UNIT, GROUP, GENDER,
    ],
  },
  {
    id: 'deliveries',
    labelSv: 'Leveranser',
    descriptionSv: 'En rad per leverans, också den som ännu inte är gjord.',
    files: ['deliveries', 'leveranser', 'leverans'],
    fields: [
      needed(id('id', 'Leverans', 'Leveransens nummer.', 'leveransnummer')),
      needed(day('ordered', 'Beställd', 'Dag då varan beställdes.', 'beställningsdatum', 'orderdatum')),
      day('planned', 'Planerad', 'Dag som leveransen var planerad till.', 'planerad leveransdag', 'planerat leveransdatum'),
      day('delivered', 'Levererad', 'Dag då varan levererades.', 'leveransdatum', 'leveransdag'),
      choice('source', 'Lager eller beställning', 'Om varan togs från lager eller beställdes från leverantör.', {
        stock: ['lagervara', 'lager'],
        ordered: ['beställningsvara', 'beställd', 'beställning'],
      }, 'varuslag', 'källa'),
      PRINCIPAL, UNIT, GROUP,
    ],
  },
  {
    id: 'returns',
    labelSv: 'Returer',
    descriptionSv: 'En rad per hjälpmedel som kommit tillbaka.',
    files: ['returns', 'returer', 'retur'],
    fields: [
      needed(id('id', 'Retur', 'Returens nummer.', 'returnummer')),
      needed(day('received', 'Mottagen', 'Dag då hjälpmedlet kom tillbaka.', 'mottagningsdatum', 'returdatum', 'datum')),
      PRINCIPAL, UNIT, GROUP,
    ],
  },
  {
    id: 'pickups',
    labelSv: 'Hämtordrar',
    descriptionSv: 'En rad per order om hämtning.',
    files: ['pickups', 'hämtordrar', 'hämtorder'],
    fields: [
      needed(id('id', 'Hämtorder', 'Hämtorderns nummer.', 'hämtordernummer')),
      needed(day('ordered', 'Beställd', 'Dag då hämtningen beställdes.', 'beställningsdatum', 'datum')),
      day('collected', 'Hämtad', 'Dag då hjälpmedlet hämtades.', 'hämtdatum'),
      PRINCIPAL, UNIT, GROUP,
    ],
  },
  {
    id: 'workOrders',
    labelSv: 'Arbetsordrar',
    descriptionSv: 'En rad per arbetsorder: reparation och annat avhjälpande (AU), förebyggande (FU) eller rekonditionering.',
    files: ['work-orders', 'workorders', 'arbetsordrar', 'arbetsorder', 'felanmälningar', 'felanmälan'],
    fields: [
      needed(id('id', 'Arbetsorder', 'Arbetsorderns nummer.', 'arbetsordernummer', 'ao')),
      needed(choice('kind', 'Slag', 'Avhjälpande underhåll, förebyggande underhåll eller rekonditionering.', {
        corrective: ['au', 'avhjälpande', 'avhjälpande underhåll', 'reparation'],
        preventive: ['fu', 'förebyggande', 'förebyggande underhåll'],
        reconditioning: ['rekonditionering', 'rekond'],
      }, 'typ')),
      needed(day('reported', 'Anmäld', 'Dag då arbetet beställdes.', 'anmälningsdatum', 'inkom', 'inkommen', 'skapad')),
      day('paused', 'Paus från', 'Dag då arbetet började vänta på patient eller annan utanför centralen.', 'väntar från'),
      day('resumed', 'Paus till', 'Dag då arbetet kunde fortsätta.', 'väntar till'),
      day('finished', 'Klar', 'Dag då arbetet var klart.', 'avslutad', 'åtgärdad', 'klardatum', 'slutförd'),
      moment('reportedAt', 'Anmäld kl', 'När arbetet beställdes, med klockslag.', 'anmäld tidpunkt'),
      moment('finishedAt', 'Klar kl', 'När arbetet var klart, med klockslag.', 'klar tidpunkt'),
      PRINCIPAL, UNIT, GROUP,
    ],
  },
  {
    id: 'fittings',
    labelSv: 'Utprovningar',
    descriptionSv: 'En rad per remiss till konsulent om utprovning.',
    files: ['fittings', 'utprovningar', 'konsulentremisser', 'remisser'],
    fields: [
      needed(id('id', 'Remiss', 'Remissens nummer.', 'remissnummer', 'utprovning')),
      needed(day('referred', 'Remiss inkom', 'Dag då remissen kom in.', 'remissdatum', 'inkommen')),
      day('offered', 'Erbjuden tid', 'Dag då patienten erbjöds en tid: dagen för erbjudandet eller dagen som erbjöds, som centralen räknar.', 'erbjuden', 'tid erbjuden'),
      day('fitted', 'Utprovad', 'Dag för utprovningen.', 'utprovningsdatum'),
      PRINCIPAL, UNIT, GROUP, GENDER,
    ],
  },
  {
    id: 'calls',
    labelSv: 'Samtal',
    descriptionSv: 'En rad per samtal till kundtjänst.',
    files: ['calls', 'samtal', 'telefonsamtal', 'kundtjänstsamtal'],
    fields: [
      needed(id('id', 'Samtal', 'Samtalets nummer.', 'samtalsnummer')),
      needed(day('called', 'Inkom', 'Dag då samtalet kom.', 'samtalsdatum', 'datum')),
      choice('answered', 'Besvarat', 'Om någon svarade.', YES_NO, 'svar'),
      count('waitSeconds', 'Väntetid sekunder', 'Sekunder från påringning till svar.', 'väntetid', 'svarstid'),
      UNIT,
    ],
  },
  {
    id: 'cases',
    labelSv: 'Ärenden',
    descriptionSv: 'En rad per ärende: via 1177, utanför sortiment och regelverk, eller rehabilitering av medarbetare.',
    files: ['cases', 'ärenden', 'arenden'],
    fields: [
      needed(id('id', 'Ärende', 'Ärendets nummer.', 'ärendenummer', 'diarienummer')),
      needed(choice('kind', 'Slag', 'Vilket slags ärende.', {
        errand1177: ['1177', '1177-ärende', 'via 1177'],
        outOfAssortment: ['utanför sortiment', 'utanför sortiment och regelverk', 'usr'],
        rehabilitation: ['rehabilitering', 'rehab'],
      }, 'typ')),
      needed(day('opened', 'Inkom', 'Dag då ärendet kom in eller öppnades.', 'öppnat', 'inkommet', 'datum')),
      day('decided', 'Beslutat', 'Dag för beslut eller avslut.', 'beslutsdatum', 'avslutat'),
      choice('outcome', 'Utfall', 'Beviljat eller avslaget, där ärendet beslutas.', { granted: ['beviljat', 'bifall'], rejected: ['avslaget', 'avslag'] }, 'beslut'),
      ore('cost', 'Kostnad', 'Kostnad för det som beviljats, i kronor.', 'belopp'),
      PRINCIPAL, UNIT, GROUP, GENDER,
    ],
  },
  {
    id: 'prescriptions',
    labelSv: 'Förskrivningar',
    descriptionSv: 'En rad per förskrivning.',
    files: ['prescriptions', 'förskrivningar'],
    fields: [
      needed(id('id', 'Förskrivning', 'Förskrivningens nummer.', 'förskrivningsnummer')),
      needed(day('prescribed', 'Förskriven', 'Dag för förskrivningen.', 'förskrivningsdatum', 'datum')),
      count('quantity', 'Antal', 'Antal hjälpmedel.'),
      PRINCIPAL, UNIT, GROUP, GENDER,
    ],
  },
];
