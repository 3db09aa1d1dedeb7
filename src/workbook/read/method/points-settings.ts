import type { Adjustment, Method } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { adjustmentsIn, adjustmentsInWords } from "./adjustments-in-words";
import { gatesIn, gatesInWords } from "./gates-in-words";
import { isNone } from "./points-words";
import { type Setting, valueOf } from "./setting";

/** A setting that only single aggregates have: "Gate PSCI". */
export interface NodeSetting extends Setting {
  /** The setting of an aggregate, by its code. `codeOf` returns the code of an element that is given by code or name. */
  readonly ofNode: (code: string, codeOf: (text: string) => string) => Setting;
  /** The aggregates that have it. */
  readonly nodes: (method: Method) => readonly string[];
}

/** The part without the name of an aggregate: it has no value but none. */
const general = {
  set: (method: Method, words: string): Method | null => (isNone(words) ? method : null),
  words: () => "none",
};

const withGates = (method: Method, gates: NonNullable<Method["gates"]>): Method => {
  const { gates: before, ...others } = method;
  void before;
  return gates.length === 0 ? others : { ...others, gates };
};

/** Conditions for the points of an aggregate. */
export const gateSetting: NodeSetting = {
  ...general,
  id: "gates",
  title: settingTitles.gates.title,
  aliases: ["gates", "condition", "conditions"],
  values: [
    valueOf("none", "Every unit gets the points of the aggregate."),
    valueOf(
      "conditions",
      "A unit that fails has at most the score after else, or 0. Several conditions with ; between them.",
      { name: "a condition, as C10 at least 50, else 40", isDescription: true },
    ),
  ],
  nodes: ({ gates = [] }) => [...new Set(gates.map(({ node }) => node))],
  ofNode: (code, codeOf) => ({
    ...gateSetting,
    title: `${gateSetting.title} ${code}`,
    set: (method, words) => {
      const own = isNone(words) ? [] : gatesIn(words, code, codeOf);
      const others = (method.gates ?? []).filter(({ node }) => node !== code);
      return own && withGates(method, [...others, ...own]);
    },
    words: ({ gates = [] }) => gatesInWords(gates.filter(({ node }) => node === code)) || "none",
  }),
};

const withAdjustments = (method: Method, adjustments: readonly Adjustment[]): Method => {
  const { adjustments: before, ...others } = method;
  void before;
  return adjustments.length === 0 ? others : { ...others, adjustments };
};

/** Points that are added to an aggregate, or taken from it. */
const adjustmentSetting = (id: "bonus" | "malus", sign: 1 | -1, meaning: string): NodeSetting => {
  const isOwn = ({ rate }: Adjustment) => Math.sign(rate) === sign;
  const setting: NodeSetting = {
    ...general,
    id,
    title: settingTitles[id].title,
    aliases: id === "bonus" ? ["bonuspoints"] : ["penalty", "maluspoints"],
    values: [
      valueOf("none", "No points."),
      valueOf("points", meaning, { name: "points, as 2 per C11, at most 10", isDescription: true }),
    ],
    nodes: ({ adjustments = [] }) => [...new Set(adjustments.filter(isOwn).map(({ node }) => node))],
    ofNode: (code, codeOf) => ({
      ...setting,
      title: `${setting.title} ${code}`,
      set: (method, words) => {
        const own = isNone(words) ? [] : adjustmentsIn(words, code, sign, codeOf);
        const others = (method.adjustments ?? []).filter((one) => one.node !== code || !isOwn(one));
        return own && withAdjustments(method, [...others, ...own]);
      },
      words: ({ adjustments = [] }) =>
        adjustmentsInWords(adjustments.filter((one) => one.node === code && isOwn(one))) || "none",
    }),
  };
  return setting;
};

export const bonusSetting = adjustmentSetting(
  "bonus",
  1,
  "Points that are added to the score per unit of an indicator, after the gates.",
);
export const malusSetting = adjustmentSetting(
  "malus",
  -1,
  "Points that are taken from the score per unit of an indicator, after the gates.",
);
