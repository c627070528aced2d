import { type AmountPrint, burnDown, formatAmount, type FrameControl, MONTHS_SV } from '@hjm/economics';
import type { Screen } from '../output/screen.js';
import { textWidth } from '../output/wrap.js';

const WIDEST = 36;

/** What is left of the frame month by month, a bar each: full from the start, outcome as solid blocks and forecast as light ones. */
export function showBurnDown(screen: Screen, control: FrameControl, print: AmountPrint): void {
  const points = burnDown(control).map(({ month, kind, left }) => ({ name: month === 0 ? 'ramen' : (MONTHS_SV[month - 1] ?? '').toLowerCase(), kind, left, text: left === null ? 'inte känt' : formatAmount(left, print) }));
  const names = Math.max(...points.map(({ name }) => textWidth(name)));
  const texts = Math.max(...points.map(({ text }) => textWidth(text)));
  const width = Math.min(WIDEST, screen.width - names - texts - 16);
  screen.heading(`Kvar av ramen månad för månad (█ utfall, ░ prognos)`);
  for (const { name, kind, left, text } of points) {
    const filled = left === null || control.frame === 0 ? 0 : Math.min(width, Math.max(0, Math.round((left / control.frame) * width)));
    const bar = width < 8 ? '' : `${(kind === 'forecast' ? '░' : '█').repeat(filled)}${'·'.repeat(width - filled)} `;
    const over = left !== null && left < 0 ? ` ${screen.paint('red', 'över ramen')}` : '';
    screen.line(`  ${name.padEnd(names)} ${bar}${text.padStart(texts)}${over}`);
  }
}
