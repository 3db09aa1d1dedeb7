import type {
  AggregationName,
  GapReference,
  ImputationName,
  LimitName,
  Method,
  MissingRule,
  NormalisationName,
  OwnChoices,
  PeerRule,
  RankKind,
  TransformationName,
  TreatmentName,
  WeightingName,
} from "../../../engine";
import type { Language } from "../../language";

/** A setting by what it sets: a part of the method, or the language of the report. */
export type SettingId =
  | Exclude<keyof Method, "byIndicator" | WithoutSetting>
  | "peersBy"
  | "peersWithin"
  | "bonus"
  | "malus"
  | "language"
  | LimitSettingId;

/** A limit of flags. */
export type LimitSettingId = `limit ${LimitName}`;

/** Parts of the method that the Method table cannot state yet. */
type WithoutSetting = "rescaling" | "adjustments" | "screeningOn" | "limits";

/** The ids of the values of each setting. A language has words for each of them. */
export interface ValueIds
  extends
    Readonly<Record<Exclude<SettingId, LimitSettingId>, string>>,
    Readonly<Record<LimitSettingId, "usual">> {
  readonly missing: MissingRule["rule"];
  readonly screening: "none" | "availability";
  readonly screeningZeros: "none" | "share";
  readonly imputation: ImputationName;
  readonly treatment: TreatmentName;
  readonly transformation: TransformationName;
  readonly normalisation: NormalisationName;
  readonly weights: WeightingName;
  readonly aggregation: AggregationName;
  readonly ranks: RankKind;
  readonly group: "none" | "column";
  readonly unitWeights: "none" | "column";
  readonly scaleTime: "none" | "time";
  readonly gates: "none" | "conditions";
  readonly bonus: "none" | "points";
  readonly malus: "none" | "points";
  readonly classes: "none" | "classes";
  readonly peers: "group" | "count";
  readonly peersBy: "denominators" | "columns";
  readonly peersWithin: PeerRule["within"];
  readonly gap: GapReference["reference"];
  readonly language: Language;
}

/** One line of the Method table: its values and what they do. */
export interface Setting {
  readonly id: SettingId;
  /** As documentation and the template write it. The title for one level, node or indicator ends with it: "Outliers C1". */
  readonly title: string;
  /** Other names of the setting, without spaces and hyphens. */
  readonly aliases: readonly string[];
  /** The values that lists and problems show, the default first. */
  readonly values: readonly KnownValue[];
  /** Of a limit: the figures that it may be. */
  readonly figures?: { readonly minimum: number; readonly maximum: number; readonly isWhole: boolean };
  /** The method with the value set; null when the words are not understood. */
  set(method: Method, words: string): Method | null;
  /** The value in words, which `set` reads back. */
  words(method: Method): string;
}

/** A value that a setting may have. */
export interface KnownValue {
  /** Its id in the registry or the model: "min-max", "groupMedian". */
  readonly id: string;
  /** Its name in the Method table, without figures: "min-max", "group median". */
  readonly name: string;
  /** The name with the default figures: "min-max 0-100". */
  readonly words: string;
  /** What it does to the result. */
  readonly meaning: string;
  /** The family of methods that it is listed with; null for a value without one. */
  readonly family: string | null;
  /** True where `words` only describe what may be written: "a unit's code". */
  readonly isDescription: boolean;
}

/** A value that is not from a registry. */
export const valueOf = (
  id: string,
  meaning: string,
  { name = id, words = name, isDescription = false }: Partial<Omit<KnownValue, "id" | "meaning">> = {},
): KnownValue => ({ id, name, words, meaning, family: null, isDescription });

/** The placeholder in the words of a value that names a unit. */
export const unitCode = "a unit's code";

/** The values of a setting in words, with their default figures. */
export const knownWords = ({ values }: Pick<Setting, "values">): readonly string[] =>
  values.map(({ words }) => words);

/**
 * The known value with the same name as the words: for "min-max 1-10" it is "min-max 0-100", with other figures. Null when
 * no value has this name: a unit's code as gap reference, a column as group.
 */
export function knownValue({ values }: Pick<Setting, "values">, words: string): KnownValue | null {
  const longestFirst = values
    .filter(({ isDescription }) => !isDescription)
    .sort((a, b) => b.name.length - a.name.length);
  return longestFirst.find(({ name }) => words === name || words.startsWith(`${name} `)) ?? null;
}

/** Settings that may be for one indicator; the last for one level or node. */
const ownSettings: readonly SettingId[] = [
  ...(["imputation", "treatment", "normalisation"] satisfies (keyof OwnChoices)[]),
  "transformation",
  "aggregation",
  ...(["gates", "bonus", "malus", "classes"] satisfies SettingId[]),
];

/** Whether a setting may be for a level, a node or an indicator. */
export const mayHaveOwn = (id: SettingId): boolean => ownSettings.includes(id);

/** Whether any text may be the value: the name of a column, the code of a unit. */
export const takesAnyText = ({ values }: Pick<Setting, "values">): boolean =>
  values.some(({ isDescription }) => isDescription);
