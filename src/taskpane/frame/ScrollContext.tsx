import { createContext, type RefObject } from "react";

/** The element that a tab scrolls in: long lists draw only what is in its view. */
export const ScrollContext = createContext<RefObject<HTMLElement>>({ current: null });
