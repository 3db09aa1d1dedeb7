/** The languages that a report can be written in, and the pane speaks. */
export type Language = "en" | "es";
