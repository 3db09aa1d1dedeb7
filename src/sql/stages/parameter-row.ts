import type { Plan } from "../plan";
import { aggregate, column, compare, isMissing, text, when } from "../tree/build";
import { type NamedSelect, select, step } from "../tree/query";
import type { Parameter } from "./parameter";
import { parameterRow } from "./parameter-columns";

/** The rows of parameters as one row, with the columns that are used. */
export function parameterRowOf(
  { indicators }: Plan,
  from: string,
  used: (code: string) => readonly Parameter[],
  hasGroups: boolean,
): NamedSelect {
  return {
    name: parameterRow,
    comment: "the parameters of all indicators as one row",
    isWideRow: true,
    select: select(
      step(from),
      indicators.flatMap(({ code, column: name }) =>
        used(code).map(
          (parameter) =>
            [
              `${name}__${parameter}`,
              aggregate("max", when(compare(column("indicator"), "=", text(code)), column(parameter))),
            ] as const,
        ),
      ),
      { where: hasGroups ? isMissing(column("group_label")) : null },
    ),
  };
}
