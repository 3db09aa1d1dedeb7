import type { Readme } from "../workbook/readme-sheet";

export const expertsReadme: Readme = {
  title: "Public Sector Capabilities Index with weights of experts",
  subtitle: "Illustrative data: every city, expert and figure is invented.",
  sections: [
    {
      heading: "What this is",
      lines: [
        ["Purpose", "An example of weights from the judgements of experts."],
        ["Units", "60 fictional cities, with the figures of the example that has given weights."],
        ["Source", "Invented. The judgements come from a random generator with a fixed seed."],
      ],
    },
    {
      heading: "The sheets",
      lines: [
        ["Data", "One row per city; a blank cell is missing."],
        ["Framework", "One row per indicator or aggregate. Its weights are not used here."],
        [
          "Method",
          "The settings by which figures become scores. Weights is AHP; change it to budget allocation and score again to use Budget instead.",
        ],
        [
          "AHP",
          "Pairwise comparisons: a cell says how many times as important its row is as its column. Three experts compare the five capabilities, and one of them also the elements below each. A cell below the diagonal is the reciprocal of the opposite cell, so it may stay empty.",
        ],
        ["Budget", "100 points for the elements below each parent, allocated by each of three experts."],
      ],
    },
  ],
};
