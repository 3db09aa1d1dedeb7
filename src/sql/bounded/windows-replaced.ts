import type { Expression } from "../tree/expression";
import type { SelectColumn } from "../tree/query";
import { replaced } from "./replaced";
import { windowKey } from "./windows-of";

/** The columns of a selection with other expressions in place of windows, by the key of each; null leaves one as it is. */
export const windowsReplaced = (
  columns: readonly SelectColumn[],
  by: (key: string) => Expression | null,
): readonly SelectColumn[] =>
  columns.map((one) => ({
    ...one,
    value: replaced(one.value, (part) => (part.kind === "window" ? by(windowKey(part.window)) : null)),
  }));
