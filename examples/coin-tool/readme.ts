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
          "The cities of capabilities.xlsx as a user of the COIN Tool of the European Commission's JRC has them.",
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
          "Figures from E17 on, one row a city; above them weight, direction, goalposts and parents of each.",
        ],
        ["Framework", "Names and weights of the dimensions that the Database names; -- is a place not used."],
        [
          "Method",
          "How figures become scores: added for Capability Index, which would use its defaults without it.",
        ],
      ],
    },
  ],
};
