import type { TableInfo } from "../../workbook/cells";
import { readPart, type Parts } from "../package/parts";
import { relationshipKind, relationships } from "../package/relationships";
import { rectangleOf } from "../../workbook/area";

/** The Excel tables of a sheet; a table whose part is missing or has no range is passed over. */
export function tablesOf(parts: Parts, sheetName: string, sheetPart: string): readonly TableInfo[] {
  return tableParts(parts, sheetPart).flatMap((part) => {
    const given = rootAttributes(parts, part);
    const rectangle = rectangleOf(given["ref"] ?? "");
    if (rectangle === null) return [];
    return {
      name: given["displayName"] ?? given["name"] ?? "",
      area: { sheet: sheetName, ...rectangle },
      hasHeader: Number(given["headerRowCount"] ?? 1) > 0,
      hasTotals: Number(given["totalsRowCount"] ?? 0) > 0,
    };
  });
}

function rootAttributes(parts: Parts, part: string): Readonly<Record<string, string>> {
  let root: Readonly<Record<string, string>> | undefined;
  readPart(parts, part, {
    open: (_, attributes) => {
      root ??= attributes;
    },
  });
  return root ?? {};
}

/** Names of the parts that hold the tables of a sheet. */
export const tableParts = (parts: Parts, sheetPart: string): readonly string[] =>
  relationships(parts, sheetPart)
    .filter((relationship) => relationshipKind(relationship) === "table" && parts[relationship.target])
    .map(({ target }) => target);
