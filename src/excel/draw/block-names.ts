import { blockArea } from "../block-area";
import { fixedFormula, sameName, sameRectangle } from "../../workbook/area";
import { operation, type Operation } from "../host/operation";
import type { Drawing } from "./drawing";

/** Gives each block its defined name, and takes away the names of blocks that are no more. */
export function nameBlocks({ plan, present: { holdings } }: Drawing): readonly Operation[] {
  const wanted = plan.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => {
      const area = blockArea(sheet, block);
      return block.name === null || area.rows * area.columns === 0 ? [] : [{ name: block.name, area }];
    }),
  );
  const gone = holdings.names.filter((name) => !wanted.some((it) => sameName(it.name, name)));
  const sheetOf = (name: string): string =>
    holdings.blocks.find((block) => block.name === name)?.area.sheet ?? "";
  return [
    ...gone.map((name) =>
      operation(sheetOf(name), 2, ({ workbook }) => workbook.names.getItem(name).delete()),
    ),
    ...wanted.flatMap(({ name, area }) => {
      const known = holdings.names.find((it) => sameName(it, name));
      const holding = holdings.blocks.find((it) => sameName(it.name, name));
      if (holding && sameName(holding.area.sheet, area.sheet) && sameRectangle(holding.area, area)) return [];
      return operation(area.sheet, 3, (target) => {
        if (known === undefined) target.workbook.names.add(name, target.range(area));
        else target.workbook.names.getItem(known).formula = fixedFormula(area);
      });
    }),
  ];
}
