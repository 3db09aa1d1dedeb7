/** What every chart has. */
export interface ChartFrame {
  /** Its name: `<title>` of the picture. */
  readonly title: string;
  /** What it shows, for those who do not see it: `<desc>` of the picture. */
  readonly summary: string;
  /** Locale of the numbers on its axes. */
  readonly locale: string;
}

export interface Extent {
  readonly from: number;
  readonly to: number;
}
