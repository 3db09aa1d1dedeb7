import type { Model } from "../../engine";

/** Settings for the Method table, in its words. */
export type SettingWords = Readonly<Record<string, string>>;

export type PresetName = "profile" | "handbook" | "development" | "ranks";

/** The tables that a preset depends on. */
type Tables = Pick<Model, "indicators" | "groups">;

const shared: SettingWords = {
  "Missing data": "renormalise weights",
  Screening: "none",
  Imputation: "none",
  Outliers: "none",
  Weights: "given",
  Ranks: "competition",
};

const hasGoalposts = ({ indicators }: Tables): boolean =>
  indicators.every(({ lower, upper }) => !Number.isNaN(lower) && !Number.isNaN(upper));

const hasTargets = ({ indicators }: Tables): boolean =>
  indicators.some(({ target }) => !Number.isNaN(target));

/**
 * Whole methods to begin with. Where the tables lack the goalposts, groups or targets of a preset, it takes the nearest
 * setting that does not need them: an index with a preset can always be scored.
 *
 * - `profile`: Public Sector Capabilities Index: fixed goalposts, so that scores compare over time; gaps to peers.
 * - `handbook`: the basic method of the OECD/JRC Handbook: outliers treated, min-max, arithmetic means.
 * - `development`: as the Human Development Index since 2010: goalposts and geometric means. Its scale begins at 1,
 *   since a geometric mean has no meaning at 0.
 * - `ranks`: means of ranks: no distances, hence no outliers and no scales.
 */
export const presets: Readonly<Record<PresetName, (tables: Tables) => SettingWords>> = {
  profile: (tables) => ({
    ...shared,
    "Missing data": "require share 0.67",
    Normalisation: hasGoalposts(tables) ? "goalposts 0-100" : "min-max 0-100",
    Aggregation: "arithmetic",
    "Gap reference": tables.groups.length > 0 ? "group median" : "median",
  }),
  handbook: (tables) => ({
    ...shared,
    Screening: "availability 0.65",
    Outliers: "winsorise then log",
    Normalisation: "min-max 0-100",
    Aggregation: "arithmetic",
    "Gap reference": hasTargets(tables) ? "target" : "best",
  }),
  development: (tables) => ({
    ...shared,
    Normalisation: hasGoalposts(tables) ? "goalposts 1-100" : "min-max 1-100",
    Aggregation: "geometric",
    "Gap reference": hasTargets(tables) ? "target" : "best",
  }),
  ranks: () => ({ ...shared, Normalisation: "rank", Aggregation: "arithmetic", "Gap reference": "median" }),
};

/** The preset that a method equals; null when it equals none. */
export function presetOf(tables: Tables, current: SettingWords): PresetName | null {
  for (const [name, make] of Object.entries(presets) as [PresetName, (typeof presets)[PresetName]][])
    // keys of a record of that type
    if (Object.entries(make(tables)).every(([setting, words]) => current[setting] === words)) return name;
  return null;
}
