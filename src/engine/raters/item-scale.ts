/** The levels of an item, the lowest first, and the value of each: values may not be equally spaced. */
export interface ItemScale {
  readonly levels: Float64Array;
  /** As many as levels. */
  readonly values: Float64Array;
}
