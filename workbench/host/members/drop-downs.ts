import { areaOfReference, containsArea, fixedReference } from "../../../src/workbook/area";
import type { DropDown } from "../../../src/workbook/plan";
import { without } from "../../memory";
import { field, rangeOf } from "../cells/arguments";
import type { CellRange } from "../cells/cell-range";
import { apiNotFound, invalidArgument } from "../protocol/failure";
import type { HostKind } from "../protocol/host-object";

/** Maximum length of a list in Excel. */
const longestList = 255;

const dropDownOf = ({ host, area }: CellRange): DropDown | undefined =>
  host.sheet.state.dropDowns.find((it) => containsArea(it.area, area));

/** Removes the drop-downs from the cells of a range, or replaces them. */
export function setDropDown(range: CellRange, location: string, dropDown: DropDown | null): void {
  const sheet = range.host.writable(location);
  const others = sheet.state.dropDowns.flatMap((it) =>
    without(it.area, range.area).map((area) => ({ ...it, area })),
  );
  if (others.length !== sheet.state.dropDowns.length || dropDown !== null || dropDownOf(range) !== undefined)
    sheet.update({ dropDowns: dropDown === null ? others : [...others, dropDown] });
}

function change(range: CellRange, location: string, parts: Partial<DropDown>): void {
  const present = dropDownOf(range);
  if (present === undefined) throw invalidArgument(location, "The range has no rule.");
  setDropDown(range, location, { ...present, area: range.onSheet, ...parts });
}

/** The rules of `Range.dataValidation`: lists only. */
export const dataValidation: HostKind<CellRange> = {
  name: "DataValidation",
  properties: {
    Type: { get: (range) => (dropDownOf(range) === undefined ? "None" : "List") },
    Rule: {
      get: (range) => {
        const dropDown = dropDownOf(range);
        return dropDown === undefined ? {} : { list: { inCellDropDown: true, source: sourceText(dropDown) } };
      },
      set: (range, value) => {
        const list = field(value, "list");
        if (list === undefined) throw apiNotFound("DataValidation.rule: rules that are no list");
        const source = sourceOf(field(list, "source"));
        const present = dropDownOf(range) ?? { prompt: "", error: "" };
        setDropDown(range, "DataValidation.rule", { ...present, area: range.onSheet, source });
      },
    },
    Prompt: {
      get: (range) => {
        const message = dropDownOf(range)?.prompt ?? "";
        return { message, showPrompt: message !== "", title: "" };
      },
      set: (range, value) =>
        change(range, "DataValidation.prompt", { prompt: String(field(value, "message") ?? "") }),
    },
    ErrorAlert: {
      get: (range) => {
        const { error = "", othersAllowed = false } = dropDownOf(range) ?? {};
        return { message: error, showAlert: true, style: othersAllowed ? "Warning" : "Stop", title: "" };
      },
      set: (range, value) => {
        const stops = field(value, "style") === "Stop" && field(value, "showAlert") !== false;
        change(range, "DataValidation.errorAlert", {
          error: String(field(value, "message") ?? ""),
          othersAllowed: !stops,
        });
      },
    },
    IgnoreBlanks: { get: () => true, set: () => undefined },
  },
  methods: { Clear: (range) => setDropDown(range, "DataValidation.clear", null) },
};

function sourceText({ source }: DropDown): string {
  return "list" in source ? source.list.join(",") : `=${fixedReference(source.range)}`;
}

function sourceOf(value: unknown): DropDown["source"] {
  const range = rangeOf(value);
  if (range !== null) return { range: range.onSheet };
  if (typeof value !== "string" || value === "") throw invalidArgument("DataValidation.rule");
  const area = value.startsWith("=") ? areaOfReference(value) : null;
  if (area !== null) return { range: area };
  if (value.startsWith("=")) throw apiNotFound("DataValidation.rule: lists by a formula");
  if (value.length > longestList) throw invalidArgument("DataValidation.rule", "The list is too long.");
  return { list: value.split(",") };
}
