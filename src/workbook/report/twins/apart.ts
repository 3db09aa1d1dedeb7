import { flatness } from "../../../engine";

/** Whether two figures, the smaller first, are apart by more than rounding (the engine's `isFlat`). */
export const apart = (least: string, most: string): string =>
  `${most}-${least}>${String(flatness).toUpperCase()}*MAX(ABS(${least}),ABS(${most}))`;
