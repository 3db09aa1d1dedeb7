import { relationshipId } from "../xml/attributes";
import { children, insertChild } from "../xml/children";
import { element } from "../xml/element";

/** A chart drawn anew, with the arrows and notes that the user has drawn inside the chart before it. */
export function withUserShapes(chart: string, before: string): string {
  const shapes = children(before).find(({ name }) => name === "userShapes");
  const id = shapes === undefined ? null : relationshipId(before.slice(shapes.start, shapes.tagEnd));
  if (id === null) return chart;
  const reference = element("c:userShapes", {
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": id,
  });
  return insertChild(chart, reference);
}
