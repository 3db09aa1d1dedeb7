import { wordTable } from "./word-list";

/** Rows of the table Plan settings as people write them: English, Spanish, French, Portuguese; the first is the title. */
const planSettingWords = {
  budget: [
    ...["Budget", "Total budget", "Money", "Amount", "Presupuesto", "Presupuesto total", "Dinero"],
    ...["Budget total", "Montant", "Orçamento", "Orçamento total"],
  ],
  for: [
    ...["For", "For unit", "For units", "Units", "Unit", "City", "Group", "Para", "Unidades", "Unidad"],
    ...["Ciudad", "Grupo", "Pour", "Unités", "Unité", "Unidade"],
  ],
  gain: [
    ...["Gain", "Gain in", "What counts", "Goal", "Objective", "Maximise", "Ganancia", "Ganancia en"],
    ...["Objetivo", "Qué cuenta", "Gains", "Objectif", "Ganho"],
  ],
  excluded: [
    ...["Excluded", "Exclude", "Not allowed", "Excluidos", "Excluidas", "Excluido", "Excluir", "Exclus"],
    ...["Exclure", "Excluídos", "Excluído"],
  ],
  decided: [
    ...["Decided", "Already decided", "Committed", "Decididos", "Decididas", "Decidido", "Ya decidido"],
    ...["Décidés", "Décidé", "Já decidido"],
  ],
  most: [
    ...["At most", "Maximum projects", "Max projects", "Maximum steps", "Maximum number of steps"],
    ...["Como máximo", "Máximo de pasos", "Máximo de proyectos", "Au plus", "No máximo"],
  ],
  floor: [
    ...["Floor", "Floors", "Minimum amount", "Minimum", "At least", "Mínimo", "Importe mínimo", "Al menos"],
    ...["Suelo", "Plancher", "Au moins", "Piso", "Pelo menos"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PlanSettingId = keyof typeof planSettingWords;

export const planSettingTable = wordTable<PlanSettingId>(planSettingWords);

/** The title of each row, as the template and messages have it. */
export const planSettingTitles: Readonly<Record<PlanSettingId, string>> = {
  budget: "Budget",
  for: "For",
  gain: "Gain",
  excluded: "Excluded",
  decided: "Decided",
  most: "At most",
  floor: "Floor",
};

/** Words for every unit, and for no limit, as `plain` returns them. */
export const allWords: readonly string[] = [
  ...["all", "allunits", "everyunit", "every", "everyone", "allcities", "todos", "todas", "todaslasunidades"],
  ...["todaslasciudades", "tous", "toutes", "touteslesunites", "todasasunidades", "todasascidades"],
];

/** Words for what counts as gain, as `plain` returns them. */
export const gainWords: Readonly<Record<"index" | "gap", readonly string[]>> = {
  index: ["index", "theindex", "score", "indice", "elindice", "lindice", "puntuacion", "oindice"],
  gap: ["gap", "thegap", "gapclosed", "closedgap", "brecha", "labrecha", "ecart", "lecart", "lacuna"],
};

/** Words for nothing, as `plain` returns them. */
export const noneWords: readonly string[] = [
  "none",
  "no",
  "nothing",
  "ninguno",
  "ninguna",
  "aucun",
  "nenhum",
];
