import type { ClassRule, Method } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { classesIn, classesInWords } from "./classes-in-words";
import type { NodeSetting } from "./points-settings";
import { isNone } from "./points-words";
import { type Setting, valueOf } from "./setting";

const withRule = (method: Method, node: string | null, classes: ClassRule["classes"]): Method => {
  const { classes: before = [], ...others } = method;
  const rules = before.filter((rule) => rule.node !== node);
  if (classes.length > 0) return { ...others, classes: [...rules, { node, classes }] };
  return rules.length === 0 ? others : { ...others, classes: rules };
};

const set = (node: string | null): Setting["set"] => {
  return (method, words) => {
    const classes = isNone(words) ? [] : classesIn(words);
    return classes && withRule(method, node, classes);
  };
};

const wordsOf =
  (node: string | null): Setting["words"] =>
  ({ classes = [] }) =>
    classesInWords(classes.find((rule) => rule.node === node)?.classes ?? []) || "none";

/** Classes of the scores of every index, or of one aggregate. */
export const classesSetting: NodeSetting = {
  id: "classes",
  title: settingTitles.classes.title,
  aliases: ["class", "bands", "band", "tiers"],
  values: [
    valueOf("none", "Scores have no classes."),
    valueOf("classes", "The class of a score is the last one that it reaches; a colour may follow.", {
      name: "classes, as bronze from 34; silver from 51; gold from 67 #FFD700",
      isDescription: true,
    }),
  ],
  set: set(null),
  words: wordsOf(null),
  nodes: ({ classes = [] }) => classes.flatMap(({ node }) => node ?? []),
  ofNode: (code) => ({
    ...classesSetting,
    title: `${classesSetting.title} ${code}`,
    set: set(code),
    words: wordsOf(code),
  }),
};
