import { attributes, relationshipId } from "../xml/attributes";
import { children, type ElementSpan } from "../xml/children";
import { tags, type Tag } from "../xml/tags";

/** A chart in a drawing. */
export interface ChartFrame {
  readonly name: string;
  /** The relationship to its chart part. */
  readonly relationshipId: string;
  readonly anchor: ElementSpan;
  /** The tag `cNvPr`, which holds name and alternative text. */
  readonly properties: { readonly start: number; readonly end: number };
  /** Whether the user has grouped it with other things. */
  readonly grouped: boolean;
}

/** The charts of a drawing, in order; what else it holds (pictures, shapes, newer kinds of chart) is passed over. */
export const chartFrames = (text: string): readonly ChartFrame[] =>
  children(text).flatMap((anchor) => framesOf(text, anchor));

/** The greatest number that anything in the drawing has; numbers must differ. */
export const greatestId = (text: string): number =>
  [...tags(text)]
    .filter(({ name }) => name === "cNvPr")
    .reduce((most, { start, end }) => Math.max(most, Number(attributes(text.slice(start, end))["id"])), 1);

function framesOf(text: string, anchor: ElementSpan): readonly ChartFrame[] {
  const frames: ChartFrame[] = [];
  let grouped = false;
  let properties: Tag | null = null;
  for (const tag of tags(text, anchor.start, anchor.end)) {
    if (tag.kind === "close") continue;
    if (tag.name === "grpSp") grouped = true;
    if (tag.name === "graphicFrame") properties = null;
    if (tag.name === "cNvPr") properties = tag;
    if (tag.name !== "chart" || properties === null) continue;
    const id = relationshipId(text.slice(tag.start, tag.end));
    const name = attributes(text.slice(properties.start, properties.end))["name"];
    if (id !== null && name !== undefined)
      frames.push({ name, relationshipId: id, anchor, properties, grouped });
  }
  return frames;
}
