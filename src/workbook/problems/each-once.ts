import { cellAddress } from "../cells";
import type { Problem } from "../problem";

/** Problems of one code, cell and text are one to the user: reading, model and run may each find it. The first stays. */
export function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, cell, message }) => {
    const key = [code, cell ? cellAddress(cell) : "", message].join("\n");
    return !seen.has(key) && seen.add(key);
  });
}
