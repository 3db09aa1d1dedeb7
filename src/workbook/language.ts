export const languages = ["en", "es"] as const;

/** The languages that a report can be written in, and the pane speaks. */
export type Language = (typeof languages)[number];
