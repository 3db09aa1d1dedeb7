/** Colours of every chart: dark grey text on white, of which the faintest has a contrast of 7 to 1. */
export const colours = {
  background: "#FFFFFF",
  title: "#262626",
  text: "#404040",
  axisText: "#595959",
  axisLine: "#A6A6A6",
  gridLine: "#D9D9D9",
} as const;

/** In points. */
export const sizes = { title: 13, text: 9, axisText: 9 } as const;

export function setFont(font: Excel.ChartFont, size: number, colour: string): void {
  font.size = size;
  font.color = colour;
}
