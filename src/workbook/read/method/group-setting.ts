import type { Setting } from "./setting";

/** The column of labels that "group" means. Whether it exists is known when the data are read. */
export const groupSetting: Setting = {
  title: "Group column",
  aliases: ["group", "groups", "groupby", "peergroup", "peergroups", "cluster", "clustercolumn"],
  known: ["none", "a column of labels in the data"],
  meanings: [
    "Units are not grouped. Without this setting the first group column is used.",
    "Peers for ranks within groups, group medians and group imputation: the column's code or name.",
  ],
  set: (method, words) =>
    words === "" ? null : { ...method, group: /^(none|no|off)$/i.test(words) ? null : words },
  words: ({ group }) => group ?? "none",
};
