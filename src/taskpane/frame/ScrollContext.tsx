import { createContext } from "react";

/** The element that scrolls the tab, null until it is drawn. Long lists draw only the rows that are in view. */
export const ScrollContext = createContext<HTMLElement | null>(null);
