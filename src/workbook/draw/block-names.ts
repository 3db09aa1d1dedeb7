import { sameName, sameRectangle } from "../area";
import { blockArea } from "./block-area";
import type { DrawingScope } from "./scope";
import type { Step } from "./step";

/** Gives each block its defined name, and takes away the names of blocks that are no more. */
export function nameBlocks({ plan, holdings }: DrawingScope): readonly Step[] {
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
    ...gone.map((name): Step => ({ step: "remove-name", sheet: sheetOf(name), name })),
    ...wanted.flatMap(({ name, area }): readonly Step[] => {
      const present = holdings.names.find((it) => sameName(it, name)) ?? null;
      const holding = holdings.blocks.find((it) => sameName(it.name, name));
      if (holding && sameName(holding.area.sheet, area.sheet) && sameRectangle(holding.area, area)) return [];
      return [{ step: "set-name", sheet: area.sheet, name, area, present }];
    }),
  ];
}
