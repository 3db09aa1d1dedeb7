import { blankCell, intersection, plainLook, type MemoryCell } from "../../memory";
import { oneOf } from "../cells/arguments";
import type { CellRange } from "../cells/cell-range";
import type { HostArguments } from "../protocol/host-object";
import { clearRules } from "./rules-on";
import { setDropDown } from "./drop-downs";

type Cleared = "All" | "Contents" | "Formats" | "Hyperlinks";

/**
 * Clears a range as Excel does: formats include looks, number formats, rules and merges; drop-downs are cleared only
 * with everything.
 */
export function clear(range: CellRange, args: HostArguments): void {
  const words = ["All", "Contents", "Formats", "Hyperlinks"] as const;
  const what = oneOf(args[0] ?? "All", words, "Range.clear");
  range.host.writable("Range.clear");
  // Cells that were never written need no clearing, so a whole sheet can be cleared.
  range.used(true)?.write("Range.clear", (cell) => cleared(cell, what));
  if (what === "All") setDropDown(range, "Range.clear", null);
  if (what !== "All" && what !== "Formats") return;
  clearRules(range);
  unmerge(range, "Range.clear");
}

/** The cell after clearing. */
export function cleared(cell: MemoryCell, what: Cleared): MemoryCell {
  switch (what) {
    case "All":
      return blankCell;
    case "Contents":
      return { ...cell, value: null, formula: null, array: false };
    case "Formats":
      return { ...cell, look: plainLook, format: blankCell.format };
    case "Hyperlinks":
      return { ...cell, link: null };
  }
}

/** Splits every merged area that touches the range. */
export function unmerge({ host, area }: CellRange, location: string): void {
  const sheet = host.writable(location);
  const kept = sheet.state.merges.filter((merge) => intersection(merge, area) === null);
  if (kept.length < sheet.state.merges.length) sheet.update({ merges: kept });
}
