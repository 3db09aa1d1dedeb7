/** An invented indicator of a tract, in percent unless its unit says otherwise. */
export interface TractIndicator {
  readonly code: string;
  readonly name: string;
  readonly theme: string;
  readonly unit: string;
  /** 1: a higher value makes a tract more vulnerable. */
  readonly direction: 1 | -1;
  /** The figure of a middling tract, its spread, and how far it follows the tract's deprivation, -1 to 1. */
  readonly middle: number;
  readonly spread: number;
  readonly follows: number;
}

export const themes = [
  ["SOC", "Socioeconomic status"],
  ["HOU", "Composition of households"],
  ["LAN", "Language and origin"],
  ["DWE", "Housing and transport"],
] as const;

const one = (
  theme: string,
  code: string,
  name: string,
  [middle, spread, follows]: readonly [number, number, number],
  unit = "%",
  direction: 1 | -1 = 1,
): TractIndicator => ({ code, name, theme, unit, direction, middle, spread, follows });

/** Sixteen, in four themes, as in indexes of social vulnerability. */
export const tractIndicators: readonly TractIndicator[] = [
  one("SOC", "POV", "Households below the poverty line", [14, 8, 0.9]),
  one("SOC", "UNE", "Unemployed", [6, 3, 0.7]),
  one("SOC", "INC", "Median household income", [42, 14, -0.85], "1,000 per year", -1),
  one("SOC", "SCH", "Adults without a school certificate", [12, 7, 0.8]),
  one("SOC", "INS", "Without health insurance", [9, 5, 0.6]),
  one("HOU", "OLD", "Aged 65 and over", [16, 5, -0.1]),
  one("HOU", "YNG", "Aged under 18", [22, 5, 0.2]),
  one("HOU", "DIS", "With a disability", [13, 4, 0.5]),
  one("HOU", "SIN", "Single-parent households", [8, 4, 0.6]),
  one("LAN", "LNG", "Speak the main language not well", [5, 6, 0.5]),
  one("LAN", "ARR", "Arrived within the last 5 years", [4, 4, 0.3]),
  one("DWE", "FLA", "Homes in large buildings", [12, 14, 0.2]),
  one("DWE", "MOB", "Mobile homes", [3, 7, 0.3]),
  one("DWE", "CRO", "Crowded homes", [3, 3, 0.6]),
  one("DWE", "CAR", "Households without a car", [8, 7, 0.5]),
  one("DWE", "INM", "Live in institutions", [1, 3, 0.1]),
];
