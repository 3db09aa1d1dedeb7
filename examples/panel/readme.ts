import type { Readme } from "../workbook/readme-sheet";

export const panelReadme: Readme = {
  title: "Public Sector Capabilities Index over three years",
  subtitle: "Illustrative data: every city and figure is invented.",
  sections: [
    {
      heading: "What this is",
      lines: [
        ["Purpose", "An example of an index over time: each city has three rows, one per year."],
        ["Units", "60 fictional cities in 2021, 2023 and 2025: 180 rows, each scored separately."],
        [
          "Source",
          "Invented. 2025 has the figures of the example of one year; those of 2021 and 2023 were made from them by a random generator with a fixed seed.",
        ],
        [
          "Reading it",
          "All rows are normalised and ranked together, so that scores of different years can be compared: a city that improves moves up.",
        ],
      ],
    },
    {
      heading: "The sheets",
      lines: [
        ["Data", "One row per city and year. The column Year makes it a panel; a blank cell is missing."],
        ["Framework", "One row per indicator or aggregate, and one row for each denominator and group."],
        [
          "Method",
          "The settings by which figures become scores. Missing figures are filled from other years of the same city.",
        ],
      ],
    },
  ],
};
