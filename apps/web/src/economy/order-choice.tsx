import { type ReactNode, useId } from 'react';

type Props<Order extends string> = { readonly orders: { readonly [order in Order]: string }; readonly value: Order; readonly onChange: (order: Order) => void };

/** In which order, or by what, a list is shown. */
export function OrderChoice<Order extends string>({ orders, value, onChange }: Props<Order>): ReactNode {
  const id = useId();
  return (
    <fieldset className="no-print">
      <legend className="field-label">Visa</legend>
      <div className="segments order-choice">
        {(Object.keys(orders) as Order[]).map((one) => (
          <label key={one} className="segment">
            <input type="radio" name={`${id}ordning`} checked={one === value} onChange={() => { onChange(one); }} />
            {orders[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
