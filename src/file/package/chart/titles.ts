import type { Chart } from "../../../workbook/plan";
import { element, setting, type Xml } from "../xml/element";
import { colours, sizes } from "./look";
import { textReference } from "./references";
import { richText, textProperties, type TextLook } from "./text";

/** Whether a chart shows a title: it has a text, or a cell that may have one. */
export const hasTitle = ({ title, titleFrom }: Chart): boolean => title !== "" || titleFrom !== null;

/** A chart's title, or the note that it has none (a chart of one series would take the series' name). */
export function chartTitle(chart: Chart): Xml {
  if (!hasTitle(chart)) return setting("c:autoTitleDeleted", 1);
  const look: TextLook = { size: sizes.title, colour: colours.title, bold: true };
  const title =
    chart.titleFrom === null
      ? element("c:title", {}, element("c:tx", {}, richText(chart.title, look)), setting("c:overlay", 0))
      : element(
          "c:title",
          {},
          element("c:tx", {}, textReference(chart.titleFrom, [chart.title])),
          setting("c:overlay", 0),
          textProperties(look),
        );
  return title + setting("c:autoTitleDeleted", 0);
}

/** An axis' title; none for "". */
export function axisTitle(title: string, upward: boolean): Xml {
  if (title === "") return "";
  const look: TextLook = { size: sizes.axisText, colour: colours.axisText, upward };
  return element("c:title", {}, element("c:tx", {}, richText(title, look)), setting("c:overlay", 0));
}
