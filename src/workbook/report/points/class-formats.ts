import type { NodeClasses } from "../../../engine";
import type { Area } from "../../cells";
import type { ConditionalFormat } from "../../plan";
import { cell } from "../formulas/ranges";

/** From the lowest class to the highest, where the Method names no colour: light, so that black text is read on each. */
const ownColours = ["FDE8D7", "FFF6C9", "DDF1D4", "CDE5F7", "E1D8F3"] as const;

/**
 * Fills of the cells that have a class; the name of the class is in the cell, so that nothing is said by colour alone.
 *
 * @param area a column of names of classes
 */
export function classFormats(area: Area, { rule }: NodeClasses): readonly ConditionalFormat[] {
  const first = cell(area, 0, 0, area.sheet, "column");
  return rule.classes.map(({ name, colour }, k) => {
    const fill = colour?.slice(1) ?? ownColours[k % ownColours.length] ?? "FFFFFF";
    return {
      kind: "formula",
      area,
      formula: `=${first}="${name.replaceAll('"', '""')}"`,
      fill,
      font: isDark(fill) ? "FFFFFF" : "000000",
      bold: false,
    };
  });
}

/** Whether white text is read better on a colour than black: by its relative luminance (WCAG 2). */
function isDark(fill: string): boolean {
  const [r, g, b] = [0, 2, 4].map((k) => {
    const x = parseInt(fill.slice(k, k + 2), 16) / 255;
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) < 0.179;
}
