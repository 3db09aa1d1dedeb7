import type { PresentChart } from "../../workbook/draw";
import { isOwnName } from "../../workbook/own-names";
import { chartFrames } from "../package/drawing/frames";
import { sheetDrawing } from "../package/drawing/sheet-drawing";
import { partText, type Parts } from "../package/parts";

/** The add-in's charts on a sheet, and the cells that they cover. */
export function chartsOfAddIn(parts: Parts, sheetPart: string): readonly PresentChart[] {
  const drawing = sheetDrawing(parts, sheetPart);
  if (drawing === null) return [];
  const text = partText(parts, drawing);
  return chartFrames(text)
    .filter(({ name }) => isOwnName(name))
    .map(({ name, anchor }) => ({ name, ...anchored(text.slice(anchor.start, anchor.end)) }));
}

function anchored(anchor: string): Omit<PresentChart, "name"> {
  const numbers = (name: string): readonly number[] =>
    [...anchor.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d+)`, "g"))].map(([, digits]) =>
      Number(digits),
    );
  const [left = 0, right = left] = numbers("col");
  const [top = 0, bottom = top] = numbers("row");
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
