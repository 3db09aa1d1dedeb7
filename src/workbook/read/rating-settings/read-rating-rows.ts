import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import type { MethodRow } from "../test-settings/read-test-rows";
import { nearRatingSetting, nothingStated, ratingSettingOf, type StatedRatings } from "./settings-of-ratings";

export interface ReadRatingSettings {
  readonly stated: StatedRatings;
  /** Cell of each value, by the setting's title in lower case. */
  readonly cells: Readonly<Record<string, CellRef>>;
  readonly problems: readonly ProblemDraft[];
}

/** Reads the rows that are about ratings: of two for the same setting the first counts, and a blank value is the usual one. */
export function readRatingRows(rows: readonly MethodRow[]): ReadRatingSettings {
  const problems: ProblemDraft[] = [];
  const cells: Record<string, CellRef> = {};
  let stated = nothingStated;
  for (const { name, value, nameCell, valueCell } of rows) {
    const near = ratingSettingOf(name) === null ? nearRatingSetting(name) : null;
    const setting = ratingSettingOf(name) ?? near?.setting;
    if (setting === undefined) continue;
    const { title } = setting;
    const where = { setting: title };
    const report = (code: ProblemDraft["code"], cell: CellRef, details: ProblemDraft["details"]): void =>
      void problems.push({
        code,
        severity: code === "setting-repeated" ? "warning" : "error",
        cell,
        details,
        where,
      });
    if (near) report("setting-misspelt", nameCell, { found: name, suggestion: near.suggestion });
    const key = title.toLowerCase();
    if (cells[key] !== undefined) {
      report("setting-repeated", nameCell, { setting: title });
      continue;
    }
    cells[key] = valueCell;
    if (value === "") continue;
    const read = setting.read(value);
    const known = setting.values.map(({ words }) => words).join(", ");
    if (read === null)
      report("value-unknown", valueCell, { setting: title, found: value, used: "the usual", known });
    else if (read.suggestion !== null)
      report("value-misspelt", valueCell, { setting: title, found: value, suggestion: read.suggestion });
    stated = { ...stated, ...read?.change };
  }
  return { stated, cells, problems };
}
