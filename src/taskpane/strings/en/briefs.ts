/** Texts of the brief of a unit. */
export const briefs = {
  briefTitle: "Brief",
  briefText:
    "A brief of two pages about this unit: where it stands, its next steps, who to talk to, and what the index cannot say. It makes the runs of the test first.",
  briefName: "brief",
  briefAnonymous: "Name no other unit",
} as const;
