import type { LimitName } from "../../../engine";

/** A limit of flags in words. */
interface LimitWords {
  /** What it flags; "usual" is the figure. */
  readonly meaning: string;
  readonly spanish: { readonly title: string; readonly meaning: string };
  /** Other titles, also in French and Portuguese. */
  readonly others: readonly string[];
}

/** The titles in English are the engine's (`flagLimits`). */
export const limitWords: Readonly<Record<LimitName, LimitWords>> = {
  coverage: {
    meaning: "An indicator is flagged where a smaller share of the units has a value.",
    spanish: {
      title: "Límite cobertura",
      meaning: "Se señala un indicador si tiene valor una proporción menor de las unidades.",
    },
    others: ["Limit availability", "Límite disponibilidad", "Limite couverture", "Limite cobertura"],
  },
  unitCoverage: {
    meaning: "A unit is flagged where it has a smaller share of the indicators.",
    spanish: {
      title: "Límite cobertura de las unidades",
      meaning: "Se señala una unidad si tiene una proporción menor de los indicadores.",
    },
    others: [
      ...["Limit coverage of units", "Límite cobertura de unidades", "Limite couverture des unités"],
      "Limite cobertura das unidades",
    ],
  },
  nonZero: {
    meaning: "An indicator is flagged where a smaller share of the units has a value other than 0.",
    spanish: {
      title: "Límite distintos de cero",
      meaning: "Se señala un indicador si tiene un valor distinto de 0 una proporción menor de las unidades.",
    },
    others: ["Limit nonzero", "Limit zeros", "Límite ceros", "Limite non nuls", "Limite diferentes de zero"],
  },
  same: {
    meaning: "An indicator is flagged where a larger share of its values is the same.",
    spanish: {
      title: "Límite mismo valor",
      meaning: "Se señala un indicador si una proporción mayor de sus valores es la misma.",
    },
    others: ["Limit same values", "Límite valores iguales", "Limite même valeur", "Limite mesmo valor"],
  },
  unique: {
    meaning: "An indicator is flagged where its distinct values are a smaller share of the units.",
    spanish: {
      title: "Límite valores distintos",
      meaning: "Se señala un indicador si sus valores distintos son una proporción menor de las unidades.",
    },
    others: ["Limit unique values", "Limit unique", "Limite valeurs distinctes", "Limite valores distintos"],
  },
  levels: {
    meaning: "Up to so many distinct values are the levels of a scale, and not flagged as few.",
    spanish: {
      title: "Límite niveles",
      meaning: "Hasta este número, los valores distintos son los niveles de una escala y no se señalan.",
    },
    others: ["Limit levels of a scale", "Límite niveles de una escala", "Limite niveaux", "Limite níveis"],
  },
  skewness: {
    meaning:
      "Outliers are flagged where the skewness is beyond this, above 0 or below, and so is the kurtosis.",
    spanish: {
      title: "Límite asimetría",
      meaning:
        "Se señalan valores atípicos si la asimetría pasa de esta cifra, con cualquier signo, y también la curtosis de la suya.",
    },
    others: ["Limit skew", "Limite asymétrie", "Limite assimetria"],
  },
  kurtosis: {
    meaning: "Outliers are flagged where the kurtosis is above this, and so is the skewness.",
    spanish: {
      title: "Límite curtosis",
      meaning: "Se señalan valores atípicos si la curtosis es mayor, y también la asimetría que la suya.",
    },
    others: ["Limite aplatissement", "Limite kurtosis", "Limite curtose"],
  },
  negative: {
    meaning: "A correlation is flagged as negative below this.",
    spanish: {
      title: "Límite negativa",
      meaning: "Una correlación se señala como negativa por debajo de esta cifra.",
    },
    others: ["Limit negative correlation", "Límite correlación negativa", "Limite négative"],
  },
  weak: {
    meaning: "A correlation of an element with its part is flagged as weak below this.",
    spanish: {
      title: "Límite débil",
      meaning: "La correlación de un elemento con su parte se señala como débil por debajo de esta cifra.",
    },
    others: ["Limit weak correlation", "Límite correlación débil", "Limite faible", "Limite fraca"],
  },
  redundant: {
    meaning: "Two elements are flagged as repeating each other where their correlation is above this.",
    spanish: {
      title: "Límite redundante",
      meaning: "Dos elementos se señalan como repetidos si su correlación es mayor que esta cifra.",
    },
    others: ["Limit redundancy", "Limit repeated", "Límite redundancia", "Limite redondante"],
  },
  alpha: {
    meaning: "Cronbach's alpha of an aggregate is flagged as low below this.",
    spanish: {
      title: "Límite alfa",
      meaning: "El alfa de Cronbach de un agregado se señala como bajo por debajo de esta cifra.",
    },
    others: [
      "Limit Cronbach's alpha",
      "Limit Cronbach",
      "Límite alfa de Cronbach",
      "Limite alpha",
      "Limite alfa",
    ],
  },
  kmo: {
    meaning: "The sampling adequacy (KMO) of an aggregate is flagged as low below this.",
    spanish: {
      title: "Límite KMO",
      meaning: "La adecuación muestral (KMO) de un agregado se señala como baja por debajo de esta cifra.",
    },
    others: ["Limit sampling adequacy", "Limit adequacy", "Límite adecuación muestral", "Limite KMO"],
  },
  importance: {
    meaning: "A part is flagged where its importance differs from its weight by more than this.",
    spanish: {
      title: "Límite importancia",
      meaning: "Se señala una parte si su importancia difiere de su peso en más de esta cifra.",
    },
    others: ["Limite importance", "Limite importância"],
  },
  places: {
    meaning: "Two ranks of a unit, in a part and in the index, are far apart from so many places on.",
    spanish: {
      title: "Límite lugares",
      meaning:
        "Dos puestos de una unidad, en una parte y en el índice, están lejos a partir de este número de lugares.",
    },
    others: ["Limit places apart", "Límite puestos", "Limite places", "Limite lugares"],
  },
  apart: {
    meaning: "A part is flagged as adding little where a smaller share of the units is far apart.",
    spanish: {
      title: "Límite unidades lejos",
      meaning: "Se señala que una parte aporta poco si está lejos una proporción menor de las unidades.",
    },
    others: ["Limit apart", "Limit share apart", "Limite unités éloignées", "Limite unidades distantes"],
  },
  leastCoverage: {
    meaning: "Figures with a smaller coverage are not to be used, which the audit says.",
    spanish: {
      title: "Límite cobertura mínima",
      meaning: "Las cifras con una cobertura menor no se deben usar: la auditoría lo dice.",
    },
    others: ["Limit minimum coverage", "Limite couverture minimale", "Limite cobertura mínima"],
  },
  positions: {
    meaning: "A rank is robust where it is within so many places of the median of the runs.",
    spanish: {
      title: "Límite lugares robustos",
      meaning: "Un puesto es robusto si está como máximo a estos lugares de la mediana de las réplicas.",
    },
    others: ["Limit places of the median", "Limite places robustes"],
  },
  robust: {
    meaning: "An index is robust where at least this share of the units has a robust rank.",
    spanish: {
      title: "Límite robusto",
      meaning: "Un índice es robusto si al menos esta proporción de las unidades tiene un puesto robusto.",
    },
    others: ["Limit robustness", "Límite robustez", "Limite robuste"],
  },
  width: {
    meaning:
      "A range of ranks is wide above so many places; usual is a quarter of the units, at most 20 (in a brief for funders 10).",
    spanish: {
      title: "Límite intervalo ancho",
      meaning:
        "Un intervalo de puestos es ancho por encima de estos lugares; lo habitual es un cuarto de las unidades, como máximo 20 (en un resumen para financiadores, 10).",
    },
    others: [
      "Limit range width",
      "Limit width",
      "Límite anchura",
      "Limite intervalle large",
      "Limite intervalo largo",
    ],
  },
  reliable: {
    meaning: "Levels are reliable from this alpha of Krippendorff on.",
    spanish: {
      title: "Límite fiable",
      meaning: "Los niveles son fiables desde este alfa de Krippendorff.",
    },
    others: ["Limit reliability", "Límite fiabilidad", "Limite fiabilité", "Limite confiável"],
  },
  tentative: {
    meaning: "Levels allow tentative conclusions from this alpha of Krippendorff on.",
    spanish: {
      title: "Límite provisional",
      meaning: "Los niveles permiten conclusiones provisionales desde este alfa de Krippendorff.",
    },
    others: ["Limit tentative conclusions", "Limite provisoire", "Limite provisória"],
  },
  errors: {
    meaning: "A rater is severe or lenient from so many standard errors on.",
    spanish: {
      title: "Límite severidad",
      meaning: "Un evaluador es severo o indulgente desde este número de errores estándar.",
    },
    others: ["Limit standard errors", "Límite errores estándar", "Limite sévérité", "Limite severidade"],
  },
  erratic: {
    meaning: "A rater whose infit is above this is less regular than expected.",
    spanish: {
      title: "Límite infit alto",
      meaning: "Un evaluador con un infit mayor es menos regular de lo esperado.",
    },
    others: ["Limit infit high", "Limite infit haut", "Limite infit alto"],
  },
  predictable: {
    meaning: "A rater whose infit is below this is more regular than expected.",
    spanish: {
      title: "Límite infit bajo",
      meaning: "Un evaluador con un infit menor es más regular de lo esperado.",
    },
    others: ["Limit infit low", "Limite infit bas", "Limite infit baixo"],
  },
  years: {
    meaning: "A document is old after so many years.",
    spanish: {
      title: "Límite antigüedad de documentos",
      meaning: "Un documento es antiguo después de este número de años.",
    },
    others: [
      "Limit age of documents",
      "Limit years",
      "Límite años",
      "Limite âge des documents",
      "Limite anos",
    ],
  },
  denominator: {
    meaning:
      "An indicator is listed with a denominator where their correlation is this or more, above 0 or below.",
    spanish: {
      title: "Límite denominador",
      meaning:
        "Un indicador se muestra con un denominador si su correlación es esta cifra o más, con cualquier signo.",
    },
    others: ["Limit denominators", "Límite denominadores", "Limite dénominateur"],
  },
};
