import type { Panel, Unit } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import { textOf } from "../cells/text";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import type { DataRows } from "./data-rows";
import { readTimeCell } from "./time-cell";

/** Rows in which each unit is a subject at one time. */
export interface PanelRows extends DataRows {
  readonly panel: Panel;
}

interface KeptRow {
  readonly row: number;
  readonly subject: string;
  readonly time: number;
  readonly unit: Unit;
}

/**
 * Makes each row a unit. Its code and its name are those of the subject followed by the time: "LIS 2021". A row is left out
 * with an error when its time is missing, cannot be read, or is the time of an earlier row of the same subject.
 */
export function panelRows(
  { region, headerRow }: FoundTable,
  header: Header,
  { units, rows, problems }: DataRows,
): PanelRows {
  const drafts: ProblemDraft[] = [];
  const seen = new Set<string>();
  const kept = rows.flatMap((row, k): readonly KeptRow[] => {
    const cell = { sheet: region.sheet, row, column: header.column };
    const { code = "", name = "" } = units[k] ?? {};
    const value = region.value(row, header.column);
    const read = readTimeCell(value, region.format(row, header.column));
    const details = { unit: code, found: textOf(value), title: header.text };
    const leftOut = (why: ProblemDraft["code"]): readonly never[] => {
      drafts.push({ code: why, severity: "error", cell, details });
      return [];
    };
    if (read.kind === "missing") return leftOut("time-missing");
    if (read.kind === "unreadable") return leftOut("time-unreadable");
    const time = ` ${read.time}`;
    if (seen.has(code + time)) return leftOut("time-repeated");
    seen.add(code + time);
    return [{ row, subject: code, time: read.time, unit: { code: code + time, name: name + time } }];
  });
  const subjects = kept.map(({ subject }) => subject);
  const times = Float64Array.from(kept, ({ time }) => time);
  const count = { subjects: String(new Set(subjects).size), times: String(new Set(times).size) };
  const note: ProblemDraft = {
    code: "panel-read",
    severity: "note",
    cell: { sheet: region.sheet, row: headerRow, column: header.column },
    details: { title: header.text, ...count },
  };
  return {
    units: kept.map(({ unit }) => unit),
    rows: kept.map(({ row }) => row),
    problems: [...problems, note, ...withRepeatsGathered(drafts)],
    panel: { subjects, times },
  };
}

/** More repeated rows than this become one problem, because they have one cause. */
const maximumRepeats = 3;

function withRepeatsGathered(drafts: readonly ProblemDraft[]): readonly ProblemDraft[] {
  const repeats = drafts.filter(({ code }) => code === "time-repeated");
  const [first] = repeats;
  if (first === undefined || repeats.length <= maximumRepeats) return drafts;
  const details = { ...first.details, count: String(repeats.length) };
  return [
    ...drafts.filter(({ code }) => code !== "time-repeated"),
    { ...first, code: "times-repeated", details },
  ];
}
