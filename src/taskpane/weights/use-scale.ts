import { useState } from "react";
import { weightScale } from "./weight-scale";

/** The end of the sliders of siblings; it may grow but never shrinks, so that no slider moves under the hand. */
export function useScale(weights: readonly number[]): number {
  const [scale, setScale] = useState(() => weightScale(weights));
  if (Math.max(0, ...weights) > scale) setScale(weightScale(weights));
  return scale;
}
