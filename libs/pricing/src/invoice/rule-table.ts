import { INVOICE_RULES } from './rules/index.js';
import type { InvoiceRule } from './rules/rule.js';
import { STRUCTURE } from './rules/structure.js';

/** Official fatal rules that are not checked, and why. */
export type UncheckedRules = { readonly rules: readonly string[]; readonly why: string };

const numbered = (prefix: string, ...numbers: readonly (number | string)[]): string[] => numbers.map((number) => `${prefix}-${String(number).padStart(3, '0')}`);
const national = (country: string, rules: readonly string[]): UncheckedRules => ({
  rules,
  why: `Gäller bara säljare i ${country}. En faktura med en sådan säljare får svaret att reglerna inte är prövade.`,
});

/** The official fatal rules that {@link checkInvoice} leaves out. */
export const UNCHECKED_RULES: readonly UncheckedRules[] = [
  { rules: ['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08'], why: 'Orsakskod och orsakstext ska betyda samma sak. Det kan inget program pröva; den officiella regelfilen godkänner allt.' },
  national('Norge', ['NO-R-001']),
  national('Danmark', numbered('DK-R', 2, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 16)),
  national('Italien', numbered('IT-R', 1, 2, 3, 4)),
  national('Grekland', numbered('GR-R', '001-1', '001-2', '001-3', '001-4', '001-5', '001-6', '001-7', 2, 3, '004-1', '004-2', 5, 6, '008-2', '008-3', 9, 10)),
  national('Island', numbered('IS-R', 2, 3, 4, 5, 6, 7, 8, 9, 10)),
  national('Nederländerna', numbered('NL-R', 1, 2, 3, 4, 5, 6, 7, 8, 9)),
  national('Tyskland', numbered('DE-R', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 18, 22, '023-1', '023-2', '024-1', '024-2', '025-1', '025-2', 30, 31)),
];

const SHORTER = 'kortare kodlista än den officiella';
const STRICTER = 'den officiella regelfilen jämför fel fält och slår aldrig till';
const NOTES: Readonly<Record<string, string>> = {
  'BR-CL-03': 'bara valutor som både EN 16931 och Peppol har',
  'BR-CL-04': 'bara valutor som både EN 16931 och Peppol har',
  'BR-CL-05': 'bara valutor som både EN 16931 och Peppol har',
  'BR-CL-07': SHORTER,
  'BR-CL-08': SHORTER,
  'BR-CL-13': SHORTER,
  'BR-CL-20': SHORTER,
  'BR-CL-22': SHORTER,
  'BR-CL-23': SHORTER,
  'PEPPOL-EN16931-CL003': SHORTER,
  'BR-DEC-13': STRICTER,
  'BR-DEC-15': STRICTER,
  'BR-66': 'i regelfilen hos Peppol; heter UBL-SR-54 i nyare EN 16931',
  'BR-67': 'i regelfilen hos Peppol; heter UBL-SR-55 i nyare EN 16931',
  'BR-CO-25': 'i regelfilen hos Peppol; borttagen i nyare EN 16931',
};

/** The rules that are checked and those that are not, as a Swedish Markdown table; the guide holds it and a test compares. */
export function ruleTable(): string {
  const row = ({ id, level, says }: InvoiceRule): string => `| ${id} | ${level === 'fatal' ? 'stoppar' : 'varning'} | ${says}${NOTES[id] === undefined ? '' : ` *(${NOTES[id]})*`} |`;
  const head = ['| Regel | | Vad den kräver |', '| --- | --- | --- |'];
  const unchecked = UNCHECKED_RULES.map(({ rules, why }) => `| ${rules.join(', ')} | ${rules.length} | ${why} |`);
  const fatal = INVOICE_RULES.filter(({ level }) => level === 'fatal').length;
  const left = UNCHECKED_RULES.reduce((count, { rules }) => count + rules.length, 0);
  return [
    `De officiella regelfilerna har ${fatal + left} regler som stoppar en faktura. ${fatal} prövas, ${left} prövas inte. Därtill prövas ${INVOICE_RULES.length - fatal} svenska varningar och ${STRUCTURE.length} krav ur UBL:s schema.`,
    '',
    '### Prövas',
    '',
    ...head,
    ...INVOICE_RULES.map(row),
    '',
    '### Krav ur UBL:s schema, med egna beteckningar',
    '',
    ...head,
    ...STRUCTURE.map(row),
    '',
    '### Prövas inte',
    '',
    '| Regler | Antal | Varför |',
    '| --- | --- | --- |',
    ...unchecked,
  ].join('\n');
}
