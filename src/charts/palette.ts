import type { Palette } from "./scene";

/** Literal colours on white, for documents: what draws them knows no CSS variables. Each bar has 3:1 on white or an outline. */
export const paperPalette: Palette = {
  text: "#242424",
  quiet: "#5c5c5c",
  grid: "#e3e8ee",
  axis: "#8a8a8a",
  paper: "#ffffff",
  range: "#7fb0dc",
  rangeAlike: "#e0a458",
  mark: "#0f4c81",
  first: "#2f6fb0",
  second: "#8fbbe0",
  third: "#b4532a",
  fourth: "#2e7d4f",
  fifth: "#7a3e9d",
  whisker: "#242424",
  up: "#2f6fb0",
  down: "#b4532a",
  negative: "#a4262c",
  negativeWeak: "#d0686c",
  weak: "#b9c0c8",
  positiveWeak: "#8fbbe0",
  positive: "#2f6fb0",
  highest: "#0b2f52",
};
