import type { AssessmentOutcome } from "../../app";
import type { AssessmentTableName } from "../../workbook/assessment";
import type { Language } from "../../workbook/language";
import { assessmentWords } from "../../workbook/start";
import { counted } from "./problem-lines";

/** What was written, how the work is shared out, and what to do next. */
export function assessmentSummary(
  { made, kept, units, indicators, ratings, loads }: AssessmentOutcome & { readonly started: true },
  files: readonly string[],
  language?: Language,
): string {
  const cells = loads.map((load) => load.cells);
  const words = assessmentWords(language);
  const named = (table: AssessmentTableName): string =>
    table === "stakeholders" || table === "proposals" ? titled(table) : words[table].name;
  const [least, most] = [Math.min(...cells), Math.max(...cells)];
  return [
    `Wrote ${files.join(", ")}.`,
    `  ${counted(units, "unit")}, ${counted(indicators, "indicator")}, ${counted(ratings, "rating")} to be given by ${counted(loads.length, "rater")}: ${least === most ? `${least} each` : `${least} to ${most} each`}.`,
    ...(made.length > 0 ? [`  New tables: ${made.map(named).join(", ")}.`] : []),
    ...(kept.length > 0 ? [`  Kept as they are: ${kept.map(titled).join(", ")}.`] : []),
    `Next: write what each level means in ${words.scale.name}, then fill in the column ${words.headers.level} of ${words.ratings.name}.`,
    "",
  ].join("\n");
}

const titled = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
