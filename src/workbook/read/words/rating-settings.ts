import type { Consensus, Disagreement, RatingSummary } from "../../../engine";

/** The settings of the Method that say how one value is made of what several people say: ratings, and weights. */
export type RatingSettingId = "ratings" | "raters" | "disagreement" | "limit" | "round" | "consensus";

interface RatingTitle {
  readonly title: string;
  readonly spanish: string;
  /** Other spellings, also in French and Portuguese. */
  readonly others: readonly string[];
}

export const ratingTitles: Readonly<Record<RatingSettingId, RatingTitle>> = {
  ratings: {
    title: "Ratings",
    spanish: "Valoraciones",
    others: ["Rating", "Rating rule", "Valoración", "Regla de valoración", "Notations", "Avaliações"],
  },
  raters: {
    title: "Raters needed",
    spanish: "Evaluadores necesarios",
    others: [
      ...["Needed raters", "Minimum raters", "Minimum number of raters", "Mínimo de evaluadores"],
      ...["Número mínimo de evaluadores", "Évaluateurs nécessaires", "Avaliadores necessários"],
    ],
  },
  disagreement: {
    title: "Disagreement",
    spanish: "Desacuerdo",
    others: ["Disagreements", "Desacuerdos", "Discrepancia", "Désaccord", "Désaccords", "Desacordo"],
  },
  limit: {
    title: "Disagreement limit",
    spanish: "Límite del desacuerdo",
    others: [
      ...["Limit of disagreement", "Límite de desacuerdo", "Limite du désaccord", "Limite de désaccord"],
      ...["Limite do desacordo", "Limite de desacordo"],
    ],
  },
  round: {
    title: "Round",
    spanish: "Ronda",
    others: ["Rating round", "Round of ratings", "Vuelta", "Ronda de valoración", "Tour", "Rodada"],
  },
  consensus: {
    title: "Consensus",
    spanish: "Consenso",
    others: ["Consensus weights", "Weights of the group", "Pesos del grupo", "Pesos de consenso"],
  },
};

/** What the setting "Ratings" may say, and how it is written in Spanish and otherwise. */
export const summaryWords: Readonly<Record<RatingSummary | "none", readonly string[]>> = {
  agreed: [
    "agreed",
    "acordado",
    "agreed level",
    "agreed first",
    "acordados",
    "nivel acordado",
    "convenu",
    "acordada",
  ],
  median: ["median", "mediana", "médiane"],
  mean: ["mean", "media", "average", "promedio", "moyenne", "média"],
  least: ["least", "mínimo", "lowest", "minimum", "el menor", "menor", "minimum", "le plus bas", "o menor"],
  adjusted: [
    "adjusted",
    "ajustado",
    "rater-adjusted",
    "adjusted for raters",
    "severity",
    "ajustada",
    "ajusté",
  ],
  none: ["none", "ninguna", "no", "off", "not used", "ninguno", "ningún", "no se usan", "aucune", "nenhuma"],
};

export const disagreementWords: Readonly<Record<Disagreement, readonly string[]>> = {
  use: ["use", "usar", "used", "utilizar", "se usa", "utiliser"],
  warn: ["warn", "avisar", "warning", "advertir", "aviso", "avertir"],
  missing: [
    "missing",
    "ausente",
    "leave missing",
    "dejar ausente",
    "falta",
    "absent",
    "manquant",
    "em falta",
  ],
};

/** What the setting "Consensus" may say: what the weights of a group are, of those of its participants. */
export const consensusWords: Readonly<Record<Consensus, readonly string[]>> = {
  mean: ["mean", "media", "average", "promedio", "moyenne", "média"],
  median: ["median", "mediana", "médiane"],
  "geometric mean": [
    ...["geometric mean", "media geométrica", "geometric", "geométrica", "media geometrica"],
    ...["moyenne géométrique", "média geométrica"],
  ],
};
