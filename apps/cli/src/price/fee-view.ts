import { formatCitation } from '@hjm/core';
import { formatKronor, formatPercent } from '@hjm/core/text';
import { describeCeiling, describeCondition, describeRule, type FeeTariff, type Per, type TariffFee } from '@hjm/pricing/fees';
import type { Screen } from '../output/screen.js';

const PER: Readonly<Record<Per, string>> = {
  item: 'hjälpmedel',
  pair: 'par',
  bodyPart: 'kroppsdel',
  order: 'beställning',
  prescription: 'förskrivning',
  fitting: 'utprovning',
  visit: 'besök',
  loan: 'lån',
  month: 'månad',
  calendarMonth: 'kalendermånad',
  year: 'år',
  person: 'person',
  need: 'behov',
  size: 'storlek',
};

/** A fee in few words; all that goes with it is told when it is charged. */
function feeText({ kind, amount, per, each, ceiling }: TariffFee): string {
  const sum = 'ore' in amount ? (amount.ore === null ? 'belopp som inte framgår av källan' : formatKronor(amount.ore)) : `${formatPercent(amount.percent)} av ${amount.of}`;
  const charged = per === undefined ? '' : ` per ${PER[per]}${each === true ? ' och hjälpmedel' : ''}`;
  return `${kind === 'subsidy' ? 'bidrag ' : ''}${sum}${charged}${ceiling == null ? '' : `; högkostnadsskydd ${describeCeiling(ceiling)}`}`;
}

/** The tariffs, region by region. */
export function printTariffs(screen: Screen, tariffs: readonly FeeTariff[]): void {
  for (const region of [...new Set(tariffs.map((tariff) => tariff.region))].sort((a, b) => a.localeCompare(b, 'sv'))) {
    screen.heading(region);
    for (const tariff of tariffs.filter((one) => one.region === region)) screen.item(`${screen.paint('bold', tariff.id)}: ${tariff.title}`);
  }
  screen.line();
  screen.line('Visa en taxa: hjm price fee <taxa>. Räkna en avgift: hjm price fee <taxa> --line <rad> namn=värde …');
}

/** A tariff in all its editions: what is charged for, when, and where it stands. */
export function printTariff(screen: Screen, { id, region, title, askWhom, editions }: FeeTariff): void {
  screen.line(screen.paint('bold', title));
  screen.line(`${region}. ${id}. Fråga ${askWhom} om det som källan lämnar öppet.`);
  for (const { id: edition, start, citations, lines } of editions) {
    const from = start.earliest !== null && start.earliest === start.latest ? `från ${start.earliest}` : (start.words ?? 'från vilken dag framgår inte av källan');
    screen.heading(`Utgåva ${edition}, ${from}`);
    for (const line of lines) {
      screen.item(`${line.label} (${line.id})`);
      for (const rule of line.rules) {
        const what = 'fee' in rule ? feeText(rule.fee) : (describeRule(rule) ?? '');
        screen.point(rule.when === undefined ? what : `${describeCondition(rule.when)}: ${what}`);
      }
      for (const note of line.notes ?? []) screen.detail(note);
    }
    for (const citation of citations) {
      screen.item(citation.summary, '§');
      screen.detail(formatCitation(citation));
    }
  }
}
