import { FORECAST_METHODS, type ForecastPlan, withMethod } from '@hjm/economics';

/** The methods chosen by hand, as they stand in the address: `rent.linear,sales.seasonal`. */
export function methodsOf(text: string | undefined): Readonly<Record<string, string>> {
  const pairs = (text ?? '').split(',').map((pair) => pair.split('.'));
  return Object.fromEntries(pairs.flatMap(([line = '', method = '']) => (line !== '' && FORECAST_METHODS.some(({ id }) => id === method) ? [[line, method] as const] : [])));
}

/** The address's text with a method for a line, or without one when the plan's own is wanted; undefined when none is left. */
export function methodsText(methods: Readonly<Record<string, string>>, line: string, method: string | undefined): string | undefined {
  const others = Object.entries(methods).filter(([one]) => one !== line);
  const all = method === undefined ? others : [...others, [line, method]];
  return all.length === 0 ? undefined : all.map((pair) => pair.join('.')).join(',');
}

/** The plan with the methods chosen by hand, for lines that the plan's chart has. */
export function withChosen(plan: ForecastPlan, methods: Readonly<Record<string, string>>, lines: readonly string[]): ForecastPlan {
  return Object.entries(methods).reduce((changed, [line, id]) => {
    const method = FORECAST_METHODS.find((one) => one.id === id)?.method;
    return method === undefined || !lines.includes(line) ? changed : withMethod(changed, line, method);
  }, plan);
}
