import type { ProblemDraft } from "../../problems";
import { isSameName, listed } from "../cells/text";
import type { StatedYear } from "../method/goalposts-setting";
import { goalpostsYearTitle } from "../words/goalpost-columns";
import { goalpostCell, type GoalpostRow, type GoalpostRows } from "./goalpost-rows";

export interface ChosenRows {
  /** The year that counts; null where the table states none. */
  readonly year: string | null;
  /** The rows of that year, then those without a year. */
  readonly rows: readonly GoalpostRow[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * The rows of the year that the Method states; without a statement those of the only year. Of several years none is taken
 * unasked: a row that is added for a new year would change every score.
 */
export function chosenRows(found: GoalpostRows, stated: StatedYear | null): ChosenRows {
  const { rows, years, table } = found;
  const name = table.region.table ?? table.region.sheet;
  const setting = goalpostsYearTitle.title;
  const known = listed(years, 20);
  const none = (problem: ProblemDraft): ChosenRows => ({ year: null, rows: [], problems: [problem] });
  if (stated === null && years.length > 1) {
    const second = rows.find(({ year }) => isSameName(year, years[1] ?? ""));
    const cell = second === undefined ? null : goalpostCell(found, second, "year");
    const details = { name, known };
    return none({ code: "goalposts-years-several", severity: "error", cell, details });
  }
  const year =
    stated === null ? (years[0] ?? null) : (years.find((one) => isSameName(one, stated.year)) ?? null);
  if (stated !== null && year === null)
    return none({
      code: "goalposts-year-unknown",
      severity: "error",
      cell: stated.cell,
      details: { name, time: stated.year, ...(known !== "" && { known }) },
      where: { setting },
    });
  const ofYear = rows.filter((row) => year !== null && row.year !== "" && isSameName(row.year, year));
  return { year, rows: [...ofYear, ...rows.filter((row) => row.year === "")], problems: [] };
}
