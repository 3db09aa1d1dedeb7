/** Texts that stand for a figure that is missing, as people see them in lower case: English, Spanish, French, Portuguese. */

/** Marks that mean nothing else in any column. */
export const missingMarks: readonly string[] = [
  ...["", "#n/a", "n/a", "na", "n.a.", "n.a", "n. a.", "nan", "null", "missing", "not available", "no data"],
  // Statistical offices write a missing figure with dots, dashes or a colon.
  ...["..", "...", "…", ".", "-", "--", "---", "–", "—", ":", "(..)", "[..]", "•"],
  ...[
    "no estimate",
    "no estimates",
    "not applicable",
    "not reported",
    "not collected",
    "no value",
    "no figure",
  ],
  ...[
    "data not available",
    "unavailable",
    "no disponible",
    "no disponibles",
    "dato no disponible",
    "sin dato",
  ],
  ...["sin datos", "sin información", "sin informacion", "sin estimación", "sin estimacion", "no aplica"],
  ...[
    "no se aplica",
    "no aplicable",
    "non disponible",
    "non disponibles",
    "non communiqué",
    "non communique",
  ],
  ...["donnée manquante", "données manquantes", "pas de données", "sans objet", "non applicable", "manquant"],
  ...["não disponível", "nao disponivel", "sem dados", "sem dado", "sem informação", "sem informacao"],
  ...["não aplicável", "nao aplicavel", "não se aplica", "dado não disponível", "faltante", "perdido"],
];

/** Short marks that may be a code or a name in a column of texts (ND is North Dakota): only among figures. */
export const missingAmongFigures: readonly string[] = [
  ...["nd", "n.d.", "n.d", "n. d.", "n/d", "s/d", "s.d.", "s.d", "sd", "s/i", "s.i.", "s/inf", "n/e", "n.e."],
  ...["nc", "n.c.", "n.c", "n/c", "n/r", "n.r.", "n/s", "ns", "n/k", "#n/d", "#nv", "n.v.", "n.s.p."],
  ...["no dato", "(na)", "(n/a)", "nr"],
];

/** Words that say how much, however often they stand in a column: never a missing figure. */
export const amountWords: readonly string[] = [
  ...[
    "none",
    "nil",
    "nothing",
    "zero",
    "one",
    "two",
    "three",
    "cero",
    "ninguno",
    "ninguna",
    "nada",
    "uno",
    "una",
  ],
  ...[
    "dos",
    "tres",
    "nul",
    "aucun",
    "aucune",
    "zéro",
    "un",
    "une",
    "deux",
    "trois",
    "nenhum",
    "nenhuma",
    "um",
  ],
  ...[
    "uma",
    "dois",
    "true",
    "false",
    "verdadero",
    "falso",
    "vrai",
    "faux",
    "verdadeiro",
    "yes",
    "no",
    "si",
    "sí",
  ],
  ...["oui", "non", "sim", "não", "nao", "y", "n", "s", "low", "medium", "moderate", "high", "very low"],
  ...[
    "very high",
    "bajo",
    "baja",
    "medio",
    "media",
    "alto",
    "alta",
    "muy bajo",
    "muy alto",
    "faible",
    "moyen",
  ],
  ...["élevé", "eleve", "baixo", "baixa", "médio", "negligible", "trace", "less than half the unit shown"],
  // Letters that are typed for the digits 0 and 1.
  ...["o", "oo", "l", "i", "ll", "ii", "iii", "iv", "v"],
];
