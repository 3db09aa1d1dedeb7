import { useState } from "react";
import { weightScale } from "./weight-scale";

/** The end of the sliders of siblings. It grows but never shrinks, so that no slider moves while the user holds it. */
export function useScale(weights: readonly number[]): number {
  const [scale, setScale] = useState(() => weightScale(weights));
  if (Math.max(0, ...weights) > scale) setScale(weightScale(weights));
  return scale;
}
