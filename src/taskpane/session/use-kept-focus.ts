import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps the place of the keyboard. When the element with the focus is removed (a fixed problem, the Cancel button of a run
 * that is over), the nearest element around it that is marked `data-focus-home` and is still there takes the focus. Without
 * this, a keyboard or screen reader would start again at the top of the page.
 */
export function useKeptFocus(): void {
  const homes = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) homes.current = homesOf(target);
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const [focused] = homes.current;
    if (!lost || focused === undefined || focused.isConnected) return;
    homes.current.find((home) => home.isConnected)?.focus();
  });
}

/** The element itself, then its homes from the nearest outwards. */
function homesOf(element: HTMLElement): readonly HTMLElement[] {
  const homes: HTMLElement[] = [element];
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (at.dataset["focusHome"] !== undefined) homes.push(at);
  return homes;
}
