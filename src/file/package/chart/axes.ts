import type { Chart, ChartAxis } from "../../../workbook/plan";
import { element, setting, type Xml } from "../xml/element";
import { colours, sizes } from "./look";
import { niceStep } from "./nice-step";
import { line, noFill, noLine, shape } from "./shape";
import { textProperties } from "./text";
import { axisTitle } from "./titles";

/** Charts have two axes, which know each other by these numbers. */
const numbers = { category: 500_000_001, value: 500_000_002 };

export const axisNumbers = (): Xml => setting("c:axId", numbers.category) + setting("c:axId", numbers.value);

/** What an axis is when the plan does not say: categories without lines, values with them. */
const plain: ChartAxis = {
  title: "",
  minimum: null,
  maximum: null,
  format: null,
  gridLines: false,
  visible: true,
};

/** How an axis lies in its kind of chart. */
interface AxisPlace {
  readonly own: "category" | "value";
  readonly side: "b" | "l";
  readonly reversed?: boolean;
}

export interface CategoryLabels {
  /** Every category's name is shown, however narrow it gets. */
  readonly all: boolean;
  /** In points. */
  readonly size: number;
}

/** The axis of the categories. Its labels stand at the low end, clear of bars that go below zero. */
export function categoryAxis(chart: Chart, side: "b" | "l", labels: CategoryLabels): Xml {
  const axis = chart.categoryAxis ?? plain;
  return element(
    "c:catAx",
    {},
    beginning(axis, { own: "category", side, reversed: chart.reverseCategories }),
    setting("c:tickLblPos", chart.kind === "radar" ? "nextTo" : "low"),
    shape(line(colours.axisLine, 0.75)),
    textProperties({ size: labels.size, colour: colours.text }),
    setting("c:crossAx", numbers.value),
    setting("c:crosses", "autoZero"),
    setting("c:auto", 1),
    setting("c:lblAlgn", "ctr"),
    setting("c:lblOffset", 100),
    labels.all ? setting("c:tickLblSkip", 1) : "",
    setting("c:noMultiLvlLbl", 1),
  );
}

/**
 * The axis of the values. With the categories turned round it would go to the far side with the first of them: crossing
 * at the last keeps it in its place.
 */
export function valueAxis(chart: Chart, side: "b" | "l"): Xml {
  const axis = chart.valueAxis ?? { ...plain, gridLines: true };
  const radar = chart.kind === "radar";
  return element(
    "c:valAx",
    {},
    beginning(radar ? { ...axis, visible: true } : axis, { own: "value", side }),
    setting("c:tickLblPos", radar && !axis.visible ? "none" : "nextTo"),
    shape(radar ? line(colours.gridLine, 0.75) : noLine()),
    textProperties({ size: sizes.axisText, colour: colours.axisText }),
    setting("c:crossAx", numbers.category),
    setting("c:crosses", chart.reverseCategories ? "max" : "autoZero"),
    setting("c:crossBetween", chart.kind === "scatter" ? "midCat" : "between"),
    step(axis),
  );
}

/** The horizontal axis of a scatter chart, which measures too. */
export function horizontalValueAxis(chart: Chart): Xml {
  const axis = chart.categoryAxis ?? plain;
  return element(
    "c:valAx",
    {},
    beginning(axis, { own: "category", side: "b", reversed: chart.reverseCategories }),
    setting("c:tickLblPos", "low"),
    shape(line(colours.axisLine, 0.75)),
    textProperties({ size: sizes.axisText, colour: colours.axisText }),
    setting("c:crossAx", numbers.value),
    setting("c:crosses", "autoZero"),
    setting("c:crossBetween", "midCat"),
    step(axis),
  );
}

function beginning(axis: ChartAxis, { own, side, reversed = false }: AxisPlace): Xml {
  return [
    setting("c:axId", numbers[own]),
    element(
      "c:scaling",
      {},
      setting("c:orientation", reversed ? "maxMin" : "minMax"),
      axis.maximum === null ? "" : setting("c:max", axis.maximum),
      axis.minimum === null ? "" : setting("c:min", axis.minimum),
    ),
    setting("c:delete", axis.visible ? 0 : 1),
    setting("c:axPos", side),
    axis.gridLines ? element("c:majorGridlines", {}, shape(line(colours.gridLine, 0.75))) : "",
    axisTitle(axis.title, side === "l"),
    element("c:numFmt", { formatCode: axis.format ?? "General", sourceLinked: axis.format === null ? 1 : 0 }),
    setting("c:majorTickMark", "none"),
    setting("c:minorTickMark", "none"),
  ].join("");
}

function step({ minimum, maximum }: ChartAxis): Xml {
  const size = minimum === null || maximum === null ? null : niceStep(minimum, maximum);
  return size === null ? "" : setting("c:majorUnit", size);
}

/** White, without an outline. */
export const plotBackground = (): Xml => shape(noFill(), noLine());
