import type { SeenChart } from "../../../workbook/workbook-looks";
import { chartFrames } from "../../package/drawing/frames";
import { sheetDrawing } from "../../package/drawing/sheet-drawing";
import { partText, type Parts } from "../../package/parts";
import { relationships } from "../../package/relationships";
import { unescapeXml } from "../../package/xml/escape";
import { tags } from "../../package/xml/tags";

/** The charts on a sheet: titles, and what their series refer to. */
export function chartsOf(parts: Parts, sheetPart: string): readonly SeenChart[] {
  const drawing = sheetDrawing(parts, sheetPart);
  if (drawing === null || parts[drawing] === undefined) return [];
  const related = new Map(relationships(parts, drawing).map(({ id, target }) => [id, target]));
  return chartFrames(partText(parts, drawing)).flatMap(({ name, relationshipId }) => {
    const part = related.get(relationshipId);
    return part === undefined || parts[part] === undefined ? [] : [{ name, ...chart(partText(parts, part)) }];
  });
}

/** Titles of axes, texts of labels and the like are in these, and are no title of the chart. */
const notTheTitle = new Set(["plotArea", "legend"]);

function chart(text: string): Omit<SeenChart, "name"> {
  const open: string[] = [];
  const series: { values: string; categories: string }[] = [];
  let [title, titleFrom] = ["", ""];
  let from = 0;
  for (const tag of tags(text)) {
    if (tag.kind === "open") {
      open.push(tag.name);
      from = tag.end;
      if (tag.name === "ser") series.push({ values: "", categories: "" });
    }
    if (tag.kind !== "close") continue;
    const content = unescapeXml(text.slice(from, tag.start));
    const isOfTitle = open.includes("title") && !open.some((name) => notTheTitle.has(name));
    if (tag.name === "f" && isOfTitle) titleFrom = content;
    if (isOfTitle && (tag.name === "t" || (tag.name === "v" && open.includes("strCache")))) title += content;
    const last = series.at(-1);
    if (tag.name === "f" && last !== undefined) {
      if (open.includes("val") || open.includes("yVal")) last.values = content;
      if (open.includes("cat") || open.includes("xVal")) last.categories = content;
    }
    open.pop();
    from = tag.end;
  }
  return { title, titleFrom, series };
}
