import { limitNames } from "../../../../engine";
import type { LimitSettingId } from "../../method/setting";
import { limitWords } from "../limit-words";
import type { SettingInSpanish } from "./setting";

/** Limits of flags. */
export const limitsInSpanish = Object.fromEntries(
  limitNames.map((name) => {
    const { title, meaning } = limitWords[name].spanish;
    return [`limit ${name}`, { title, values: { usual: { name: "habitual", meaning } } }] as const;
  }),
) as Readonly<Record<LimitSettingId, SettingInSpanish<"usual">>>; // each of its keys
