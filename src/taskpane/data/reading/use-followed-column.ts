import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { ReadColumn } from "../../../workbook/read";

/**
 * Keeps the focus on a column whose new role moves it to another group of the list. Its old element is removed, and the
 * focus with it. Where the column is not drawn any more, `useKeptFocus` finds another place.
 */
export function useFollowedColumn(columns: readonly ReadColumn[]): RefObject<HTMLDivElement> {
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<{ readonly column: string; readonly element: HTMLElement } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const element = target instanceof HTMLElement ? target : null;
      const column = element?.closest<HTMLElement>("[data-column]")?.dataset["column"];
      focused.current = element && column !== undefined ? { column, element } : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.element.isConnected) return;
    const { column } = focused.current;
    focused.current = null;
    const place = [...(list.current?.querySelectorAll<HTMLElement>("[data-column]") ?? [])].find(
      ({ dataset }) => dataset["column"] === column,
    );
    place?.querySelector<HTMLElement>("[role=combobox]")?.focus();
  }, [columns]);
  return list;
}
