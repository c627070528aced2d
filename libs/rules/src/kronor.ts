/** Whole öre as kronor, with spaces that do not break: 123450 is "1 234,50 kr". */
export function kronor(ore: number): string {
  const whole = String(Math.trunc(Math.abs(ore) / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  const rest = Math.abs(ore) % 100;
  return `${ore < 0 ? '−' : ''}${whole}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}\u00A0kr`;
}
