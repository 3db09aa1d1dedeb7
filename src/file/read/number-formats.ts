import { partText, type Parts } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { workbookPart } from "../package/sheet-part";
import { attributes } from "../package/xml/attributes";
import { children } from "../package/xml/children";

/** Formats that files give by number alone: ECMA-376 part 1, 18.8.30, as en-US shows them. */
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
  const text = partText(parts, part.target);
  const listed = (list: string): readonly Readonly<Record<string, string>>[] => {
    const span = children(text).find(({ name }) => name === list);
    if (span === undefined || span.tagEnd === span.end) return [];
    return children(text, span.tagEnd).map(({ start, tagEnd }) => attributes(text.slice(start, tagEnd)));
  };
  const own = new Map(
    listed("numFmts").map(({ numFmtId, formatCode }) => [Number(numFmtId), formatCode ?? "General"]),
  );
  return listed("cellXfs").map(({ numFmtId }) => {
    const number = Number(numFmtId ?? 0);
    return own.get(number) ?? builtIn[number] ?? "General";
  });
}
