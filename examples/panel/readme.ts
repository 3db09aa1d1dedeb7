import type { Readme } from "../workbook/readme-sheet";

export const panelReadme: Readme = {
  title: "Public Sector Capabilities Index over three years",
  subtitle: "Illustrative data: every city and figure is invented.",
  sections: [
    {
      heading: "What this is",
      lines: [
        ["Purpose", "An example of an index over time: each city stands in three rows, one a year."],
        ["Units", "60 fictional cities in 2021, 2023 and 2025: 180 rows, each scored by itself."],
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
        ["Data", "One row a city and year. The column Year makes a panel of it; a blank cell is missing."],
        [
          "Framework",
          "One row an indicator or aggregate, and a row each for the denominator and the groups.",
        ],
        ["Method", "How figures become scores. Missing ones are filled between a city's own other years."],
      ],
    },
  ],
};
