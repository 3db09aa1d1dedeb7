import { behindCells } from "../cells/behind-cells";
import { removeContentType, setContentType } from "../content-types";
import { partText, setPartText, type Parts } from "../parts";
import {
  addRelationship,
  officeRelationship,
  relationships,
  relationshipsPart,
  removeRelationship,
} from "../relationships";
import { relationshipId } from "../xml/attributes";
import { children, insertChild, replaceSpan, rootTag, type ElementSpan } from "../xml/children";
import { element } from "../xml/element";
import { freePartName } from "./free-part-name";

/** What follows `drawing` in CT_Worksheet, ECMA-376 part 1, 18.3.1.99; Excel wraps controls in AlternateContent. */
const followers = new Set([
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** The drawing of a sheet, which holds its charts, pictures and shapes; null when there is none. */
export function sheetDrawing(parts: Parts, sheet: string): string | null {
  const id = drawingReference(partText(parts, sheet))?.id;
  return relationships(parts, sheet).find((relationship) => relationship.id === id)?.target ?? null;
}

/** Adds an empty drawing to a sheet without one. */
export function addSheetDrawing(parts: Parts, sheet: string): string {
  const drawing = freePartName(parts, "xl/drawings/drawing");
  setPartText(parts, drawing, emptyDrawing);
  setContentType(parts, drawing, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const id = addRelationship(parts, sheet, officeRelationship("drawing"), drawing);
  const text = partText(parts, sheet);
  const { prefix } = rootTag(text);
  const reference = element(prefix === "" ? "drawing" : `${prefix}:drawing`, {
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": id,
  });
  setPartText(parts, sheet, insertChild(text, reference, followers, behindCells(text)));
  return drawing;
}

/** Takes a drawing off its sheet and out of the package: for one that holds nothing any more. */
export function removeDrawing(parts: Parts, sheet: string, drawing: string): void {
  const text = partText(parts, sheet);
  const reference = drawingReference(text);
  if (reference === null) return;
  setPartText(parts, sheet, replaceSpan(text, reference.span, ""));
  removeRelationship(parts, sheet, reference.id);
  delete parts[drawing];
  delete parts[relationshipsPart(drawing)];
  removeContentType(parts, drawing);
}

function drawingReference(text: string): { readonly id: string; readonly span: ElementSpan } | null {
  const span = children(text, behindCells(text)).find(({ name }) => name === "drawing");
  const id = span === undefined ? null : relationshipId(text.slice(span.start, span.tagEnd));
  return span === undefined || id === null ? null : { id, span };
}
