import type { PlanCell, StyleRole } from "../../plan";
import { blank, range, text } from "../context/context";

/** A text over so many columns: the cells after the first are empty and have its style. */
export const textOver = (value: string, columns: number, style: StyleRole): readonly PlanCell[] => [
  text(value, style),
  ...range(columns - 1).map((): PlanCell => ({ ...blank, style })),
];
