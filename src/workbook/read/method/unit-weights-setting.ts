import { settingTitles } from "../words/setting-titles";
import { type Setting, valueOf } from "./setting";

/** The column with the weights of the units in statistics. Whether it exists is known when the data are read. */
export const unitWeightsSetting: Setting = {
  id: "unitWeights",
  title: settingTitles.unitWeights.title,
  aliases: ["unitweight", "weightofunits", "weightsofunits", "populationweights", "surveyweights"],
  values: [
    valueOf("none", "Every unit counts as one in means, deviations, medians, quartiles and correlations."),
    valueOf(
      "column",
      "Each unit counts by its figure in this column, such as the population: the column's code or name.",
      { name: "a column of figures in the data", isDescription: true },
    ),
  ],
  set: ({ unitWeights, ...method }, words) => {
    void unitWeights;
    if (words === "") return null;
    return /^(none|no|off|equal)$/i.test(words) ? method : { ...method, unitWeights: words };
  },
  words: ({ unitWeights }) => unitWeights ?? "none",
};
