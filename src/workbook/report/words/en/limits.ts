/** What stands beside the limits of flags where the Method states them. */
export const limits = {
  ofMethod: "{text}. Usual: {usual}. Method: {value}",
  differs: "{text}. Usual: {usual}. Method: {value}; the cell differs, and counts",
  notUsual: "{text}. Usual: {usual}",
} as const;
