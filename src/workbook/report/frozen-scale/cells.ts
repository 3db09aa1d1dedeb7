import type { FrozenScale } from "../../../engine";
import type { PlanCell } from "../../plan";
import { frozenHeaderInSpanish, frozenRows } from "../../read";
import { methodWords } from "../../spanish";
import { blank, figure, text, type Context } from "../context/context";

/** Columns with a choice in the words of the Method, by the setting that has the same title. */
const choices = ["Imputation", "Outliers", "Transformation", "Normalisation", "Weights"];

/** Columns of whole numbers. */
const whole = ["Direction", "Values"];

/** The table as `readFrozen` reads it: its header, and one row per indicator or aggregate. */
export function frozenScaleCells(
  { language }: Pick<Context, "language">,
  frozen: FrozenScale,
): readonly (readonly PlanCell[])[] {
  const [headers = [], ...rows] = frozenRows(frozen);
  const titles = headers.map(String);
  const { value: inWords } = methodWords(language);
  return [
    titles.map((title) => text(language === "es" ? frozenHeaderInSpanish(title) : title, "header")),
    ...rows.map((row) =>
      row.map((value, k): PlanCell => {
        const title = titles[k] ?? "";
        if (typeof value === "number")
          return figure(value, "number", whole.includes(title) ? "0" : undefined);
        if (typeof value !== "string") return { ...blank, style: "label" };
        return text(choices.includes(title) ? inWords(title, value) : value, "label");
      }),
    ),
  ];
}
