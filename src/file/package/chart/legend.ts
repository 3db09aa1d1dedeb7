import type { Chart } from "../../../workbook/plan";
import { element, setting, type Xml } from "../xml/element";
import { colours, sizes } from "./look";
import { textProperties } from "./text";

const sides = { bottom: "b", right: "r", top: "t" } as const;

/** The legend, without the clear series: they only carry others. */
export function legend({ legend: side, series }: Chart): Xml {
  if (side === "none") return "";
  return element(
    "c:legend",
    {},
    setting("c:legendPos", sides[side]),
    ...series.map(({ colour }, i) =>
      colour === null ? element("c:legendEntry", {}, setting("c:idx", i), setting("c:delete", 1)) : "",
    ),
    setting("c:overlay", 0),
    textProperties({ size: sizes.text, colour: colours.text }),
  );
}
