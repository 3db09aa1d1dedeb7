/**
 * Names of settings in Spanish (beside those of `methodInSpanish`), French and Portuguese, by the setting's title. They
 * may have a level, a node or an indicator after them.
 */
export const settingTitles: Readonly<Record<string, readonly string[]>> = {
  "Missing data": [
    ...["Datos faltantes", "Datos perdidos", "Valores ausentes", "Valores faltantes", "Valores perdidos"],
    ...["Données manquantes", "Valeurs manquantes", "Dados ausentes", "Dados em falta", "Dados faltantes"],
    ...["Valores em falta"],
  ],
  Screening: [
    ...["Filtrado", "Disponibilidad de datos", "Filtrage", "Disponibilité des données", "Triagem"],
    ...["Filtragem", "Disponibilidade de dados"],
  ],
  Imputation: ["Método de imputación", "Méthode d'imputation", "Imputação", "Método de imputação"],
  Outliers: [
    ...["Atípicos", "Datos atípicos", "Tratamiento de valores atípicos", "Tratamiento de atípicos"],
    ...["Valeurs aberrantes", "Valeurs extrêmes", "Traitement des valeurs aberrantes"],
    ...["Valores discrepantes", "Valores aberrantes", "Valores extremos"],
  ],
  Normalisation: [
    ...["Método de normalización", "Méthode de normalisation", "Normalização", "Método de normalização"],
  ],
  Weights: [
    ...["Peso", "Ponderación", "Ponderaciones", "Método de ponderación", "Poids", "Pondération"],
    ...["Pondérations", "Méthode de pondération", "Ponderação", "Ponderações", "Método de ponderação"],
  ],
  Aggregation: [
    ...["Método de agregación", "Agrégation", "Méthode d'agrégation", "Agregação", "Método de agregação"],
  ],
  Ranks: ["Rangos", "Posiciones", "Empates", "Rangs", "Classement", "Postos", "Posições"],
  "Group column": [
    ...["Columna de grupo", "Grupos", "Grupo", "Agrupación", "Colonne de groupe", "Colonne de groupes"],
    ...["Colonne des groupes", "Groupes", "Groupe", "Coluna de grupo", "Coluna de grupos"],
  ],
  "Gap reference": [
    ...["Referencia de brecha", "Referencia de las brechas", "Brecha", "Brechas", "Référence de l'écart"],
    ...[
      "Référence des écarts",
      "Écart",
      "Écarts",
      "Referência da lacuna",
      "Referência das lacunas",
      "Lacuna",
    ],
  ],
  Language: ["Lengua", "Idioma del informe", "Langue", "Língua", "Idioma do relatório"],
};

/** "level" of "Aggregation level 3", and words between a setting and what it is for. */
export const levelWords: readonly string[] = ["level", "nivel", "niveau"];
export const betweenWords: readonly string[] = [
  ...["of", "for", "at", "de", "del", "para", "pour", "du", "do", "da", "en"],
];
