/** The levels of an item, the lowest first, and the value of each: values may not be equally spaced. */
export interface ItemScale {
  readonly levels: Float64Array;
  /** As many as levels. */
  readonly values: Float64Array;
}

/** The scale of an item; undefined without one. */
export const scaleOf = (scales: Readonly<Record<string, ItemScale>>, item: string): ItemScale | undefined =>
  Object.hasOwn(scales, item) ? scales[item] : undefined;
