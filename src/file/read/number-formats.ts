import { readPart, type Parts } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { workbookPart } from "../package/sheet-part";

/** Formats that files have by number only: ECMA-376 part 1, 18.8.30, as en-US shows them. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number format of each cell style, by the style's number (the `s` of a cell). */
export function numberFormats(parts: Parts): readonly string[] {
  const workbook = workbookPart(parts);
  const part = relationships(parts, workbook).find((entry) => relationshipKind(entry) === "styles");
  if (part === undefined || parts[part.target] === undefined) return [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let list = "";
  readPart(parts, part.target, {
    open: (name, { numFmtId = "0", formatCode = "General" }) => {
      if (name === "numFmt" && list === "numFmts") own.set(Number(numFmtId), formatCode);
      else if (name === "xf" && list === "cellXfs") styles.push(Number(numFmtId));
      else if (lists.has(name)) list = name;
    },
    close: (name) => {
      if (name === list) list = "";
    },
  });
  return styles.map((number) => own.get(number) ?? builtIn[number] ?? "General");
}

/** Number formats are in conditional formats too, and `xf` in the list of named styles. */
const lists: ReadonlySet<string> = new Set(["numFmts", "cellXfs"]);
