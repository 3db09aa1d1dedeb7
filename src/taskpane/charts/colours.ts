import { makeStyles, tokens } from "@fluentui/react-components";
import type { Palette } from "../../charts";

/** The colours of charts as variables: the theme sets them, and forced colours change them. */
export const livePalette: Palette = {
  text: "var(--chart-text)",
  quiet: "var(--chart-quiet)",
  grid: "var(--chart-grid)",
  axis: "var(--chart-axis)",
  paper: "var(--chart-paper)",
  range: "var(--chart-range)",
  rangeAlike: "var(--chart-range-alike)",
  mark: "var(--chart-mark)",
  first: "var(--chart-first)",
  second: "var(--chart-second)",
  third: "var(--chart-down)",
  fourth: "var(--chart-fourth)",
  fifth: "var(--chart-fifth)",
  whisker: "var(--chart-text)",
  up: "var(--chart-first)",
  down: "var(--chart-down)",
  negative: "var(--chart-negative)",
  negativeWeak: "var(--chart-negative-weak)",
  weak: "var(--chart-weak)",
  positiveWeak: "var(--chart-range)",
  positive: "var(--chart-first)",
  highest: "var(--chart-highest)",
};

/** With three or four colours left, size, outlines and signs say what colours said. */
const forced = "@media (forced-colors: active)";

/** The class of an element with charts in it. */
export const useChartColours = makeStyles({
  colours: {
    "--chart-text": tokens.colorNeutralForeground1,
    "--chart-quiet": tokens.colorNeutralForeground3,
    "--chart-grid": tokens.colorNeutralStroke2,
    "--chart-axis": tokens.colorNeutralStrokeAccessible,
    "--chart-paper": tokens.colorNeutralBackground1,
    "--chart-range": tokens.colorPaletteBlueBorderActive,
    "--chart-range-alike": tokens.colorPaletteMarigoldBorderActive,
    "--chart-mark": tokens.colorNeutralForeground1,
    "--chart-first": tokens.colorPaletteRoyalBlueBorderActive,
    "--chart-second": tokens.colorPaletteRoyalBlueBackground2,
    "--chart-fourth": tokens.colorPaletteGreenForeground1,
    "--chart-fifth": tokens.colorPaletteGrapeBorderActive,
    "--chart-highest": tokens.colorPaletteRoyalBlueForeground2,
    "--chart-down": tokens.colorPaletteRedForeground1,
    "--chart-negative": tokens.colorPaletteRedForeground1,
    "--chart-negative-weak": tokens.colorPaletteRedBorder1,
    "--chart-weak": tokens.colorNeutralStroke1,
    [forced]: {
      "--chart-text": "CanvasText",
      "--chart-quiet": "CanvasText",
      "--chart-grid": "ButtonBorder",
      "--chart-axis": "CanvasText",
      "--chart-paper": "Canvas",
      "--chart-range": "Highlight",
      "--chart-range-alike": "Canvas",
      "--chart-mark": "CanvasText",
      "--chart-first": "Highlight",
      "--chart-second": "Canvas",
      "--chart-fourth": "CanvasText",
      "--chart-fifth": "CanvasText",
      "--chart-highest": "Highlight",
      "--chart-down": "CanvasText",
      "--chart-negative": "CanvasText",
      "--chart-negative-weak": "CanvasText",
      "--chart-weak": "CanvasText",
    },
  },
});
