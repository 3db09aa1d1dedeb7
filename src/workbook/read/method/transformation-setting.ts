import { type Choice, type Method, type TransformationName, transformations } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { wordsOfChoice } from "./choice-words";
import { type IndicatorSetting, readChoice, valuesOf } from "./registry-setting";
import type { Setting } from "./setting";

const none: Choice<TransformationName> = { method: "none", parameters: {} };

const general: Setting = {
  id: "transformation",
  title: settingTitles.transformation.title,
  aliases: ["transform", "transformvalues"],
  values: valuesOf(transformations),
  // A method without a transformation is the same as one that states none.
  set: (method, words) => {
    const choice = readChoice(transformations, words);
    const { transformation: before, ...others } = method;
    void before;
    if (choice === null) return null;
    return choice.method === "none" ? others : { ...others, transformation: choice };
  },
  words: ({ transformation = none }) => wordsOfChoice(transformations, transformation),
};

/** What the values become before they are normalised, for all indicators and for single ones. */
export const transformationSetting: IndicatorSetting = {
  ...general,
  id: "transformation",
  ofIndicator: (code) => ({
    ...general,
    title: `${general.title} ${code}`,
    aliases: [],
    set: (method, words) => {
      const choice = readChoice(transformations, words);
      const own = { ...method.byIndicator.transformation, ...(choice && { [code]: choice }) };
      return choice && { ...method, byIndicator: { ...method.byIndicator, transformation: own } };
    },
    words: ({ byIndicator, transformation = none }: Method) =>
      wordsOfChoice(transformations, byIndicator.transformation?.[code] ?? transformation),
  }),
};
