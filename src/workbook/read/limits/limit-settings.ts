import { flagLimits, isPossibleLimit, type LimitName, limitNames, type Method } from "../../../engine";
import type { Setting } from "../method/setting";
import { valueOf } from "../method/setting";
import { normalWords } from "../method/words";
import { limitWords } from "../words/limit-words";
import { limitFigure } from "./limit-figure";

/** A row of the Method table with a limit: "Limit redundant". Scores do not depend on it. */
export interface LimitSetting extends Setting {
  readonly limit: LimitName;
  readonly figures: NonNullable<Setting["figures"]>;
}

function limitSetting(name: LimitName): LimitSetting {
  const { title, usual, minimum, maximum } = flagLimits[name];
  const words = usual === null ? "usual" : `usual ${usual}`;
  return {
    ...{ id: `limit ${name}`, title, aliases: [], limit: name },
    values: [valueOf("usual", limitWords[name].meaning, { name: "usual", words })],
    figures: { minimum, maximum, isWhole: "isWhole" in flagLimits[name] },
    set: (method, text) => {
      const stated = normalWords(text).replace(/^usual ?/, "");
      // "usual 0.9" is what lists offer: it states nothing of its own.
      if (normalWords(text) === words || stated === "") return without(method, name);
      const figure = limitFigure(stated);
      return isPossibleLimit(name, figure)
        ? { ...method, limits: { ...method.limits, [name]: figure } }
        : null;
    },
    words: ({ limits }) => (limits?.[name] === undefined ? words : String(limits[name])),
  };
}

function without({ limits, ...method }: Method, name: LimitName): Method {
  const others = Object.entries(limits ?? {}).filter(([key]) => key !== name);
  return others.length === 0 ? method : { ...method, limits: Object.fromEntries(others) };
}

/** Every limit that the Method may state, in the order of the sheets. */
export const limitSettings: readonly LimitSetting[] = limitNames.map(limitSetting);

/** The limit that a title is of, in English; undefined for any other title. */
export const limitSettingOf = (title: string): LimitSetting | undefined =>
  limitSettings.find((setting) => setting.title === title);
