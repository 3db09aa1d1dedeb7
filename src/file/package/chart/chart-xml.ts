import type { Chart } from "../../../workbook/plan";
import { element, setting, type Xml } from "../xml/element";
import { legend } from "./legend";
import type { ChartSize } from "./layout";
import { colours, sizes } from "./look";
import { plotArea } from "./plots";
import type { AreaValues } from "./references";
import { noLine, shape, solidFill } from "./shape";
import { textProperties } from "./text";
import { chartTitle } from "./titles";

/**
 * A chart as DrawingML, ECMA-376 part 1, 21.2. It plots hidden cells too (helper columns are hidden), and leaves a gap
 * where a cell has no number.
 */
export const chartXml = (chart: Chart, values: AreaValues, size: ChartSize): Xml =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  element(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    },
    setting("c:date1904", 0),
    setting("c:roundedCorners", 0),
    element(
      "c:chart",
      {},
      chartTitle(chart),
      plotArea(chart, values, size),
      legend(chart),
      setting("c:plotVisOnly", 0),
      setting("c:dispBlanksAs", "gap"),
    ),
    shape(solidFill(colours.background), noLine()),
    textProperties({ size: sizes.text, colour: colours.text }),
  );
