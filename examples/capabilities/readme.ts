import type { Readme } from "../workbook/readme-sheet";

export const citiesReadme: Readme = {
  title: "Public Sector Capabilities Index",
  subtitle: "Illustrative data: every city and figure is invented.",
  sections: [
    {
      heading: "What this is",
      lines: [
        ["Purpose", "An example of a composite index of the capabilities of city governments."],
        ["Units", "60 fictional cities in four regions and three income tiers."],
        ["Framework", "30 indicators, 10 routines, 5 capabilities, 1 index."],
        [
          "Source",
          "Invented for this example. Only the names of the five capabilities follow the published project.",
        ],
      ],
    },
    {
      heading: "The sheets",
      lines: [
        ["Data", "One row per city, with the indicators that are measured; a blank cell is missing."],
        ["Framework", "One row per indicator or aggregate, and one row for each denominator and group."],
        ["Method", "The settings by which figures become scores. Change a value and score again."],
        [
          "Ratings",
          "The judged indicators: what each of three raters gave each city, in two rounds, and on what it rests.",
        ],
        ["Scale", "What the five levels mean."],
        ["Agreed", "Levels that people agreed on where raters differ; blank while it is open."],
        ["Evidence", "The documents behind the levels."],
        ["Stakeholders", "How ten people share 100 points out over the capabilities."],
        ["Proposals", "What they propose to change of the framework, with their votes."],
        ["Costs", "What one unit of each indicator costs, and the largest change in a year."],
        ["Plan settings", "A budget, and the city that it is for."],
        ["Scenarios", "The index with other settings, weights or values, to set beside the index as it is."],
      ],
    },
    {
      heading: "Columns of Framework",
      lines: [
        ["iCode, iName", "Code and name. The code of an indicator is the header of its column in Data."],
        ["Parent, Level", "The aggregate above, and the level: 1 for indicators, upwards to the index."],
        ["Direction", "1: higher is better. -1: lower is better."],
        ["Weight", "Weight among the children of the same parent, on any scale."],
        ["Target", "The level worth reaching, in the indicator's unit."],
        ["Lower, Upper", "Fixed goalposts, for the methods that use them."],
        [
          "Denominator, Scale",
          "The figure is divided by this column of Data and multiplied by the scale: 100000 gives a figure per 100,000 residents.",
        ],
      ],
    },
  ],
};
