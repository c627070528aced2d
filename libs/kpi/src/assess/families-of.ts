import type { Breakdown } from '../definition/definition-types.js';
import type { KpiMeasured } from '../result/result-types.js';
import { byKey } from './by-key.js';

/** A part, such as a product group, and the parts that it is divided into by further fields, such as its women and its men. */
export type Family<T> = { readonly parent: T; readonly children: readonly T[] };

/** Every part that parts of more fields add up to. */
export function familiesOf<T extends KpiMeasured>(parts: readonly T[], breakdowns: readonly Breakdown[]): readonly Family<T>[] {
  const of = byKey(parts, ({ part }) => part?.breakdown ?? '');
  const plain = breakdowns.filter(({ bands }) => bands === undefined);
  return plain.flatMap((finer) =>
    plain
      .filter(({ fields }) => fields.length < finer.fields.length && fields.every((field) => finer.fields.includes(field)))
      .flatMap((coarser) => {
        const places = coarser.fields.map((field) => finer.fields.indexOf(field));
        const children = byKey(of.get(finer.id) ?? [], ({ part }) => JSON.stringify(places.map((place) => part?.values[place])));
        return (of.get(coarser.id) ?? []).map((parent) => ({ parent, children: children.get(JSON.stringify(parent.part?.values)) ?? [] }));
      }),
  );
}
