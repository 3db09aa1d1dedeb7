import type { ChartSize } from "../chart/layout";
import { attributes } from "../xml/attributes";
import { tags } from "../xml/tags";
import type { SheetGeometry } from "./sheet-geometry";

const emusPerPoint = 12_700;

/** How large the user has made what an anchor holds; `anchor` is its text. */
export function anchorSize(anchor: string, geometry: SheetGeometry): ChartSize {
  const distance = (
    cell: "col" | "row",
    extent: "cx" | "cy",
    size: (from: number, count: number) => number,
  ): number => {
    const [from, to] = numbers(anchor, cell);
    if (from === undefined || to === undefined) return Number(extentOf(anchor)[extent]) / emusPerPoint;
    const [before = 0, after = 0] = numbers(anchor, `${cell}Off`);
    return size(from, to - from) + (after - before) / emusPerPoint;
  };
  return {
    width: distance("col", "cx", geometry.width),
    height: distance("row", "cy", geometry.height),
  };
}

/** Anchors at two cells have each number twice; others have it once or not at all, and an extent. */
const numbers = (anchor: string, name: string): readonly number[] =>
  [...anchor.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(-?\\d+)`, "g"))].map(([, digits]) =>
    Number(digits),
  );

function extentOf(anchor: string): Readonly<Record<string, string>> {
  for (const { name, start, end } of tags(anchor))
    if (name === "ext") return attributes(anchor.slice(start, end));
  return {};
}
