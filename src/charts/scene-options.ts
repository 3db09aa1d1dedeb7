/** Room for a picture, and how dense its rows are. */
export interface SceneOptions {
  /** In pixels. A heat map whose squares do not fit is wider, to be scrolled. */
  readonly width: number;
  /** Rows closer together, for a printed page of many units. */
  readonly compact?: boolean;
}

/** Sizes that follow from the density, in pixels. */
export interface Density {
  readonly row: number;
  readonly text: number;
}

export const densityOf = ({ compact = false }: SceneOptions): Density =>
  compact ? { row: 15, text: 10 } : { row: 22, text: 12 };

/** Below this width names stand above their bars; else at the left of them. */
export const narrow = 460;
