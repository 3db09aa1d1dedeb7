import type { ReactNode } from "react";
import { useUnseen } from "./use-unseen";

/** A text that only a screen reader has: the words for a sign. */
export const Unseen = ({ children }: { readonly children: ReactNode }) => (
  <span className={useUnseen().unseen}>{children}</span>
);
