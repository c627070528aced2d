import type { Ore } from '@hjm/core/money';
import { formatPercent } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import { type AmountPrint, EXACT_KR } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import { monthName } from '../statement/month-name.js';
import type { FrameControl } from './control-types.js';

/** The status of a frame in Swedish words. */
export const FRAME_STATUS_SV: { readonly [status in FrameControl['status']]: string } = { within: 'inom ramen', willExceed: 'ramen kommer att överskridas', exceeded: 'ramen är överskriden' };

/**
 * The control in Swedish, one sentence a line: the outcome, the forecast with its method, when and by whom the frame is exceeded, and what
 * cannot be said.
 *
 * @param print - unit and rounding of the amounts; left out, as the plan's source rounds them
 */
export function describeFrameControl(control: FrameControl, print: AmountPrint = control.roundedTo ?? EXACT_KR): string[] {
  const text = (ore: Ore): string => formatAmount(ore, print);
  const { year, frame, outcome, forecast, left, leftAtYearEnd, throughMonth, transferred } = control;
  const whole = throughMonth === 12;
  const through = `Till och med ${monthName(throughMonth)} ${String(year)}`;
  const ofWhich = transferred === null ? '' : ` (varav överfört från tidigare år ${text(transferred)})`;
  const end = leftAtYearEnd < 0 ? `${text(-leftAtYearEnd)} mer än ramen` : leftAtYearEnd === 0 ? 'precis ramen' : `${text(leftAtYearEnd)} mindre än ramen`;
  return [
    `${through} är ${text(outcome)} använt av ramen ${text(frame)}${ofWhich}; ${left < 0 ? `ramen är överskriden med ${text(-left)}` : `${text(left)} är kvar`}.`,
    ...(whole ? [] : [`Prognosen för året är ${text(forecast)}, ${end}. Metod: ${control.methodsSv.join('; ')}.`]),
    ...control.commitments.map(({ amount, month, reasonSv }) => `Känt köp i prognosen: ${reasonSv}, ${text(amount)}, ${month === null ? 'månad ej känd' : monthName(month)}.`),
    ...control.asIf.map(({ percent, fromMonth, titleSv }) => `Tänkt ändring: ${titleSv}, ${formatPercent(percent)} från ${monthName(fromMonth)}.`),
    ...whenSv(control),
    ...control.overruns.map(({ labelSv, over, of }) => `${labelSv} ${whole ? 'gick' : 'beräknas gå'} ${text(over)} över ${of === 'group' ? 'sin egen budget' : 'delens gemensamma budget'}.`),
    ...(control.withoutBudget.length === 0 ? [] : [`Grupper utan egen budget, om vilka det inte kan sägas att de överskrider något: ${control.withoutBudget.join(', ')}.`]),
    ...control.growth.map(({ labelSv, growth, ofGrowth }) => `${labelSv} ${whole ? 'ökade' : 'beräknas öka'} med ${text(growth)} mot året innan, ${formatPercent(new Decimal(growth).times(100).div(ofGrowth), { decimals: 1 })} av ökningen i de grupper som ökar.`),
  ];
}

function whenSv({ exceededIn, throughMonth }: FrameControl): string[] {
  if (exceededIn === null) return ['Ramen överskrids inte i någon månad.'];
  const { earliest, latest } = exceededIn;
  const verb = latest <= throughMonth ? 'överskreds' : 'överskrids';
  if (earliest === latest) return [`Ramen ${verb} i ${monthName(latest)}.`];
  const why = latest <= throughMonth ? 'utfallet för månaderna däremellan är inte känt' : 'månaden för ett känt köp är inte känd';
  return [`Ramen ${verb} tidigast i ${monthName(earliest)} och senast i ${monthName(latest)}: ${why}.`];
}
