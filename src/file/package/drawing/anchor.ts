import type { Chart } from "../../../workbook/plan";
import { element, plainElement, type Xml } from "../xml/element";

const namespaces = {
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  main: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/**
 * The anchor of a new chart: exactly over its cells, moving with them but keeping its size. It declares the namespaces
 * that it uses, since the drawing may be the user's and have them under other prefixes.
 */
export function chartAnchor(chart: Chart, number: number, relationshipId: string): Xml {
  const { row, column, rows, columns } = chart.over;
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell", "xmlns:xdr": namespaces.drawing, "xmlns:a": namespaces.main },
    corner("xdr:from", row, column),
    corner("xdr:to", row + rows, column + columns),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id: number, name: chart.name, descr: chart.altText }),
        element("xdr:cNvGraphicFramePr"),
      ),
      element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: namespaces.chart },
          element("c:chart", {
            "xmlns:c": namespaces.chart,
            "xmlns:r": namespaces.relationships,
            "r:id": relationshipId,
          }),
        ),
      ),
    ),
    element("xdr:clientData"),
  );
}

const corner = (name: string, row: number, column: number): Xml =>
  element(
    name,
    {},
    plainElement("xdr:col", String(column)),
    plainElement("xdr:colOff", "0"),
    plainElement("xdr:row", String(row)),
    plainElement("xdr:rowOff", "0"),
  );
