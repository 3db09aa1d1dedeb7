import { rangeText } from "../../workbook/area";
import type { StepOf } from "../../workbook/draw";
import type { ConditionalFormat } from "../../workbook/plan";
import { partText, setPartText, type Parts } from "../package/parts";
import { sheetPart } from "../package/sheet-part";
import { element, textElement } from "../package/xml/element";

const axis = "FF8A94A3";
const negative = "FFC55A11";

/**
 * Sets the limits of data bars in the half of the rule that Excel 2010 and later go by: excelize makes them automatic
 * there, and the axis red.
 */
export function setDataBarLimits(parts: Parts, { sheet, rules }: StepOf<"add-rules">): void {
  const bars = rules.filter((format) => format.kind === "dataBar");
  if (bars.length === 0) return;
  const part = sheetPart(parts, sheet);
  const text = partText(parts, part).replace(
    /<x14:conditionalFormatting(?:\s[^>]*)?>[^]*?<\/x14:conditionalFormatting>/g,
    (rule) => {
      const bar = bars.find(({ area }) => rule.includes(`<xm:sqref>${rangeText(area)}</xm:sqref>`));
      return bar === undefined ? rule : rule.replace(/<x14:dataBar[^]*<\/x14:dataBar>/, () => dataBar(bar));
    },
  );
  setPartText(parts, part, text);
}

const dataBar = ({ minimum, maximum }: Extract<ConditionalFormat, { readonly kind: "dataBar" }>): string =>
  element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, gradient: 0 },
    limit(minimum, "autoMin"),
    limit(maximum, "autoMax"),
    element("x14:negativeFillColor", { rgb: negative }),
    element("x14:axisColor", { rgb: axis }),
  );

const limit = (value: number | "automatic", automatic: string): string =>
  value === "automatic"
    ? element("x14:cfvo", { type: automatic })
    : element("x14:cfvo", { type: "num" }, textElement("xm:f", String(value)));
