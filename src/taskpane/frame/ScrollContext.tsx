import { createContext } from "react";

/** The element that a tab scrolls in, once it is there: long lists draw only what is in its view. */
export const ScrollContext = createContext<HTMLElement | null>(null);
