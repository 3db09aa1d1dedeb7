import type { Readme } from "../workbook/readme-sheet";

export const coinToolReadme: Readme = {
  title: "An index in the layout of the COIN Tool",
  subtitle: "Illustrative data: every city and figure is invented.",
  sections: [
    {
      heading: "What this is",
      lines: [
        [
          "Purpose",
          "The cities of capabilities.xlsx in the layout of the COIN Tool of the European Commission's JRC.",
        ],
        [
          "Source",
          "Invented for this example. Counts are per resident already: the COIN Tool does not divide.",
        ],
      ],
    },
    {
      heading: "The sheets",
      lines: [
        [
          "Database",
          "Figures from E17 on, one row per city; above them weight, direction, goalposts and parents of each indicator.",
        ],
        ["Framework", "Names and weights of the dimensions that the Database names; -- is an unused place."],
        [
          "Method",
          "The settings by which figures become scores: added for Capability Index, which uses its defaults without it.",
        ],
      ],
    },
  ],
};
