export const languages = ["en", "es"] as const;

/** The languages of the report and of the pane. */
export type Language = (typeof languages)[number];
