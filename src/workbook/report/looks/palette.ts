/**
 * Colours of capabilities: distinguished by people with any of the common colour deficiencies (after Okabe and Ito, and
 * Tol), dark enough on white. A capability has the same colour in every chart.
 */
const capabilityColours = [
  "0072B2",
  "E69F00",
  "009E73",
  "CC79A7",
  "56B4E9",
  "D55E00",
  "332288",
  "999933",
  "882255",
  "666666",
] as const;

export const capabilityColour = (k: number): string =>
  capabilityColours[k % capabilityColours.length] ?? capabilityColours[0];

/** The unit that a chart is about, what it is compared with, and scales of good and bad. */
export const colours = {
  unit: "1F4E79",
  median: "A6A6A6",
  best: "7FC8A9",
  low: "F4B183",
  middle: "FFFFFF",
  high: "9DC3E6",
  ahead: "9DC3E6",
  behind: "F4B183",
  bar: "9DC3E6",
  missing: "D9DEE5",
  ink: "222B36",
  flagged: "FFF1C9",
  weak: "EDEDED",
  moderate: "DCE9F7",
  redundant: "6FA8DC",
  results: "1F4E79",
  workings: "7F7F7F",
  audit: "548235",
  tests: "7F6000",
  /** Fill of what is of earlier inputs. */
  old: "FFE699",
} as const;
