import { inWords } from './describe-answer.js';
import { kronor } from './kronor.js';
import type { Ceiling, Duration, Fee, FeeAmount, Limit, Per, Term } from './term-types.js';
import { PAYER_LABELS, TOPIC_LABELS } from './text.js';

const PER: Readonly<Record<Per, string>> = {
  item: 'per styck',
  pair: 'per par',
  bodyPart: 'per kroppsdel',
  order: 'per beställning',
  prescription: 'per förskrivning',
  fitting: 'per utprovning',
  visit: 'per besök',
  loan: 'per lån',
  month: 'i månaden',
  calendarMonth: 'per kalendermånad',
  year: 'per år',
  person: 'per person',
  need: 'per behov',
  size: 'per storlek',
};

const BEYOND: Readonly<Record<Limit['beyond'], string>> = {
  exception: 'fler av särskilda skäl',
  review: 'fler efter omprövning',
  fee: 'fler mot avgift',
  application: 'fler bara efter ansökan utanför regelverket',
  none: 'aldrig fler',
};

/** A fee or subsidy in plain Swedish, without a full stop: "150 kr i månaden efter tre veckor utan avgift". */
export function describeFee(fee: Fee): string {
  const { amount, per, everyMonths, freeFirst, mostMonths, leastMonths, covers, furtherOre, vat, ceiling, ownership } = fee;
  if ('ore' in amount && amount.ore === 0) return fee.kind === 'fee' ? 'ingen avgift' : 'inget bidrag';
  const charged = [
    `${fee.kind === 'subsidy' ? 'bidrag med ' : ''}${amountText(amount)}`,
    // A share of a price is per item by itself.
    ...(per === undefined || ('percent' in amount && per === 'item') ? [] : [PER[per]]),
    ...(everyMonths === undefined ? [] : [`för varje period på ${time(everyMonths)}`]),
    ...(freeFirst === undefined ? [] : [`efter ${duration(freeFirst)} utan avgift`]),
  ];
  return [
    charged.join(' '),
    ...limitsOf(amount),
    ...(furtherOre === undefined ? [] : [`${kronor(furtherOre)} för varje ytterligare vid samma tillfälle`]),
    ...(fee.plusPriceDifference === true ? ['prisskillnaden tillkommer'] : []),
    ...(fee.regardlessOfCount === true ? ['oavsett antal'] : []),
    ...(leastMonths === undefined ? [] : [`minst för ${time(leastMonths)}`]),
    ...(mostMonths === undefined ? [] : [`högst för ${time(mostMonths)}`]),
    ...(covers === undefined ? [] : [`för högst ${duration(covers)}`]),
    ...(fee.restarts === true ? ['börjar om vid ny förskrivning'] : []),
    ...(ceiling === undefined ? [] : [ceilingText(ceiling)]),
    ...(vat === undefined ? [] : [vat === 'included' ? 'moms ingår' : 'moms tillkommer']),
    ...(ownership === undefined ? [] : [ownership === 'user' ? 'patienten äger hjälpmedlet' : 'hjälpmedlet är ett lån']),
    ...(fee.refunded === undefined ? [] : [fee.refunded ? 'betalas tillbaka vid återlämning' : 'betalas inte tillbaka vid återlämning']),
  ].join(', ');
}

/** A limit in plain Swedish, without a full stop: "högst två per person på tolv månader, fler mot avgift". */
export function describeLimit({ most, per, withinMonths, beyond }: Limit): string {
  const many = most === 0 ? 'inget' : `högst ${inWords(most)}`;
  return `${many} ${PER[per]}${withinMonths === undefined ? '' : ` på ${time(withinMonths)}`}, ${BEYOND[beyond]}`;
}

/** A term in plain Swedish, without a full stop: the payer, fee or limit, or else the name of its topic. */
export function describeTerm(term: Term): string {
  switch (term.topic) {
    case 'payer':
      return `${PAYER_LABELS[term.payer]} betalar`;
    case 'fee':
      return describeFee(term.fee);
    case 'limit':
      return term.limit === undefined ? TOPIC_LABELS.limit.toLowerCase() : describeLimit(term.limit);
    default:
      return TOPIC_LABELS[term.topic].toLowerCase();
  }
}

function amountText(amount: FeeAmount): string {
  if ('ore' in amount) return amount.ore === null ? 'ett belopp som inte framgår av källan' : kronor(amount.ore);
  return amount.percent === 100 ? amount.of : `${percent(amount.percent)} av ${amount.of}`;
}

function limitsOf(amount: FeeAmount): string[] {
  if ('ore' in amount) return [];
  const { least, most, less } = amount;
  const sinks = less === undefined ? [] : [`minskat med ${percent(less.percent)} för varje ${less.everyMonths === 6 ? 'halvår' : `period på ${time(less.everyMonths)}`}`];
  const ends = less?.untilMonths === undefined ? [] : [`ingenting efter ${less.untilMonths % 12 === 0 ? `${inWords(less.untilMonths / 12)} år` : time(less.untilMonths)}`];
  return [...(least === undefined ? [] : [`minst ${kronor(least)}`]), ...(most === undefined ? [] : [`högst ${kronor(most)}`]), ...sinks, ...ends];
}

function ceilingText(ceiling: Ceiling | null): string {
  if (ceiling === null) return 'räknas inte in i högkostnadsskyddet';
  const start = ceiling.from === undefined ? '' : ceiling.from === 'firstVisit' ? ' från det första besöket' : ' från den första avgiften';
  const window = ceiling.months === undefined ? start : ` på ${time(ceiling.months)}${start}`;
  return ceiling.ore === null ? `högst taket i högkostnadsskyddet${window}` : `högst ${kronor(ceiling.ore)}${window} (taket i högkostnadsskyddet)`;
}

const percent = (value: number): string => `${String(value).replace('.', ',')}\u00A0%`;
const UNITS: Readonly<Record<Duration['unit'], readonly [string, string]>> = { days: ['en dag', 'dagar'], weeks: ['en vecka', 'veckor'], months: ['en månad', 'månader'] };
const duration = ({ count, unit }: Duration): string => (count === 1 ? UNITS[unit][0] : `${inWords(count)} ${UNITS[unit][1]}`);
const time = (months: number): string => duration({ count: months, unit: 'months' });
