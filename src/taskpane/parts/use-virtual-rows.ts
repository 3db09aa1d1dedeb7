import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useContext, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { ScrollContext } from "../frame/ScrollContext";

export interface VirtualRows {
  readonly list: RefObject<HTMLDivElement>;
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  /** The row that the Tab key comes to. */
  readonly active: number;
  readonly setActive: (row: number) => void;
  /** Brings a row into view and gives it the focus. */
  readonly goTo: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const usualHeight = 46;
/** Height of what Page Up and Down pass over. */
const pageHeight = 368;
/** Maximum of frames to wait for a row; a list that was removed draws none. */
const patience = 20;

/**
 * Draws only the rows in view of a list of any length, which scrolls with its tab. One row is in the order of the Tab key;
 * arrows, Page Up and Down, Home and End go to the others, and bring them into view. That row stays drawn: the focus and the
 * next key would be lost with it. `headHeight` is that of a head that stays in sight above the rows.
 */
export function useVirtualRows(count: number, rowHeight = usualHeight, headHeight = 0): VirtualRows {
  const scroll = useContext(ScrollContext);
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, count - 1));
  const page = Math.round(pageHeight / rowHeight);
  // eslint-disable-next-line react-hooks/incompatible-library -- warns that the React compiler skips this hook; the pane is built without that compiler
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count,
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    overscan: page,
    scrollMargin: top,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range) => withRow(range, active),
  });
  // What stands above the list may grow or shrink (a profile, a notice), so its place is read after every drawing.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- no endless loop: the list does not move when `top` changes, and an equal `top` draws nothing
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0));
  const goTo = (row: number): void => {
    setActive(row);
    virtualizer.scrollToIndex(row);
    focusWhenDrawn(list, row, patience);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextRow(event.key, active, count, page);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };
  return { list, virtualizer, active, setActive, goTo, onKeyDown };
}

/** The rows in view and one more, in order. */
const withRow = (range: Range, row: number): number[] =>
  [...new Set([row, ...defaultRangeExtractor(range)])].filter((k) => k < range.count).sort((a, b) => a - b);

/** Gives the focus to a row that may have to be drawn first, a frame or a few later. */
function focusWhenDrawn(list: RefObject<HTMLElement>, row: number, frames: number): void {
  requestAnimationFrame(() => {
    const button = list.current?.querySelector<HTMLElement>(`[data-index="${row}"] button`);
    if (button) button.focus();
    else if (frames > 0) focusWhenDrawn(list, row, frames - 1);
  });
}

function nextRow(key: string, active: number, count: number, page: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const to = moves[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}
