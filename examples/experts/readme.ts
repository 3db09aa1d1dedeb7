import type { Readme } from "../workbook/readme-sheet";

export const expertsReadme: Readme = {
  title: "Public Sector Capabilities Index with weights of experts",
  subtitle: "Illustrative data: every city, expert and figure is invented.",
  sections: [
    {
      heading: "What this is",
      lines: [
        ["Purpose", "An example of weights that are made from what experts say."],
        ["Units", "60 fictional cities, with the figures of the example that has given weights."],
        ["Source", "Invented. The judgements come from a random generator with a fixed seed."],
      ],
    },
    {
      heading: "The sheets",
      lines: [
        ["Data", "One row a city; a blank cell is missing."],
        ["Framework", "One row an indicator or aggregate. Its weights are not used here."],
        [
          "Method",
          "How figures become scores. Weights is AHP; change it to budget allocation and score again to use Budget instead.",
        ],
        [
          "AHP",
          "Comparisons in pairs: how many times as important the row is as the column. Three experts compare the five capabilities, and one of them what is below each. A cell below the diagonal is the reciprocal of the one across, so it may stay empty.",
        ],
        ["Budget", "100 points for what is below each parent, shared out by each of three experts."],
      ],
    },
  ],
};
