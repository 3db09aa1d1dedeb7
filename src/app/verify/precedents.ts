import { rectangleOf } from "../../workbook/area";
import type { Area } from "../../workbook/cells";
import { canonicalFormula, outsideTexts } from "../../workbook/canonical-formula";

const reference =
  /(?:'(?<sheet>(?:[^']|'')+)'!)?(?<![\p{L}\p{N}_.$])(?<range>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(!])/gu;

/** The cells that a formula of a sheet refers to by their addresses; sheets are in capitals. */
export function precedents(formula: string, home: string): readonly Area[] {
  const areas: Area[] = [];
  outsideTexts(canonicalFormula(formula), (part) => {
    for (const { groups } of part.matchAll(reference)) {
      const rectangle = rectangleOf(groups?.["range"] ?? "");
      const sheet = groups?.["sheet"]?.replaceAll("''", "'") ?? home.toUpperCase();
      if (rectangle !== null) areas.push({ sheet, ...rectangle });
    }
    return part;
  });
  return areas;
}
