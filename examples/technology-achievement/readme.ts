import type { Readme } from "../workbook/readme-sheet";

export const technologyReadme: Readme = {
  title: "Technology Achievement Index",
  subtitle: "Published figures of 2001 for 23 countries, the running example of the OECD/JRC Handbook.",
  sections: [
    {
      heading: "Source",
      lines: [
        [
          "Figures",
          "OECD and European Commission Joint Research Centre (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide, OECD Publishing, ISBN 978-92-64-04345-9, Table A.2.",
        ],
        ["Index", "United Nations Development Programme (2001), Human Development Report 2001."],
        [
          "Goalposts",
          "Those of the Human Development Report 2001, made for the 72 countries of its index; for telephones and electricity, their base-10 logarithms. With these the ranks equal those in the Handbook.",
        ],
      ],
    },
    {
      heading: "The sheets",
      lines: [
        ["Data", "One row per country (ISO 3166 codes), eight indicators."],
        ["Framework", "Four dimensions of two indicators each; every indicator counts as higher is better."],
        ["Method", "Fixed goalposts, equal weights, arithmetic mean."],
      ],
    },
  ],
};
