import type { PlanCell } from "../../plan";
import { blank, range, text } from "../context/context";

/** Columns of the audit's text. */
export const auditColumns = 7;

export type Row = readonly PlanCell[];

export const pad = (cells: readonly PlanCell[]): Row => [
  ...cells,
  ...range(Math.max(0, auditColumns - cells.length)).map(() => blank),
];

export const heading = (title: string, remark = ""): readonly Row[] => [
  pad([]),
  pad([text(title, "heading"), ...range(auditColumns - 1).map(() => text("", "heading"))]),
  ...(remark === "" ? [] : [pad([text(remark, "note")])]),
];

export const header = (...names: readonly string[]): Row => pad(names.map((name) => text(name, "header")));
