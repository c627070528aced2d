import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels, also when it changes, so that a drawing keeps its text at reading size. */
export function useWidth<E extends Element>(first: number): { readonly place: RefObject<E | null>; readonly width: number } {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => { setWidth(Math.max(240, Math.round(element.getBoundingClientRect().width))); };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  return { place, width };
}
