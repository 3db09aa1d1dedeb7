import type { Model } from "../../../engine";
import type { Area, CellValue, WorkbookDescription } from "../../../workbook/cells";
import { blockName, keptRatedInputs, ratedInputsOf } from "../../../workbook/report";
import type { Source } from "../../../workbook/source";
import { namedArea } from "../../named-area";
import type { WorkbookPort } from "../../ports";
import { changeOf, type InputChange } from "./input-change";

/**
 * Every rating, agreed level, value of the scale and setting of the ratings that is another than the report has kept. Null where
 * it has kept none.
 */
export async function ratingChanges(
  port: WorkbookPort,
  description: WorkbookDescription,
  { model, source }: { readonly model: Model; readonly source: Source },
): Promise<readonly InputChange[] | null> {
  const areaOf = (block: "Keys" | "ScaleKeys" | "Rule"): Area | null =>
    namedArea(description, blockName("Rated", block));
  const keys = areaOf("Keys");
  if (keys === null) return null;
  const cellsOf = async (area: Area | null): Promise<readonly (readonly CellValue[])[]> =>
    area === null ? [] : ((await port.read([area]))[0]?.values ?? []);
  const before = keptRatedInputs({
    keys: await cellsOf(keys),
    scaleKeys: await cellsOf(areaOf("ScaleKeys")),
    rule: await cellsOf(areaOf("Rule")),
  });
  const after = ratedInputsOf(model, source);
  const known = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap(({ key, what, value, cell }) => changeOf(what, before.get(key), value, cell)),
    ...[...before].flatMap(([key, value]) =>
      known.has(key) ? [] : changeOf(inWords(key), value, null, null),
    ),
  ];
}

/** "rating:U1|A1|R1" is "U1, A1, R1". */
const inWords = (key: string): string =>
  key
    .slice(key.indexOf(":") + 1)
    .split("|")
    .filter((part) => part !== "")
    .join(", ");
