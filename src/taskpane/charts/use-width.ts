import { useLayoutEffect, useState } from "react";

/** A pane as Excel opens it, less its margins: the width until it is measured. */
const usual = 288;

/** The width of an element in whole pixels, followed while it changes; give `ref` to the element. */
export function useWidth(): readonly [width: number, ref: (element: HTMLElement | null) => void] {
  const [element, ref] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth) || usual);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [width, ref];
}
