import { settingTitles } from "../words/setting-titles";
import { type Setting, valueOf } from "./setting";

/** The column of labels that "group" means. Whether it exists is known when the data are read. */
export const groupSetting: Setting = {
  id: "group",
  title: settingTitles.group.title,
  aliases: ["group", "groups", "groupby", "peergroup", "peergroups", "cluster", "clustercolumn"],
  values: [
    valueOf("none", "Units are not grouped. Without this setting the first group column is used."),
    valueOf(
      "column",
      "Peers for ranks within groups, group medians and group imputation: the column's code or name.",
      { name: "a column of labels in the data", isDescription: true },
    ),
  ],
  set: (method, words) =>
    words === "" ? null : { ...method, group: /^(none|no|off)$/i.test(words) ? null : words },
  words: ({ group }) => group ?? "none",
};
