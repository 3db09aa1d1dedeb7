import { frameworkTable, superior } from "./framework-columns";
import type { KnownWord } from "./nearest";
import { wordTable, type WordTable } from "./word-list";

/** Headers of the table Goalposts that the Framework does not have, or not with this meaning. */
const own = wordTable<"year" | "source">({
  year: [
    ...["Year", "Edition", "Version", "Reference year", "Goalposts year", "Año", "Edición", "Versión"],
    ...["Año de referencia", "Année", "Édition", "Année de référence", "Ano", "Edição", "Ano de referência"],
  ],
  source: [
    ...["Source", "Sources", "Source link", "Reference", "References", "Publisher", "Provider", "Fuente"],
    ...["Fuentes", "Source des bornes", "Fonte", "Fontes"],
  ],
});

export type GoalpostColumn = "code" | "name" | "lower" | "upper" | "year" | "source";

const { aliases } = frameworkTable;
const fromFramework = ["code", "name", "lower", "upper"] as const;

/** Headers of the table Goalposts: those of the Framework for codes, names and figures. "Indicator" is a code or a name. */
export const goalpostTable: WordTable<GoalpostColumn> = {
  aliases: {
    ...{ code: aliases.code, name: aliases.name, lower: aliases.lower },
    upper: [...aliases.upper, ...superior],
    ...own.aliases,
  },
  meanings: new Map<string, KnownWord<GoalpostColumn>>([
    ...[...frameworkTable.meanings].flatMap(([word, { thing, spelt }]) => {
      const known = fromFramework.find((column) => column === thing);
      return known === undefined ? [] : ([[word, { thing: known, spelt }]] as const);
    }),
    ...own.meanings,
  ]),
};

/** Headers with another meaning, which are not read as a similar word. */
export const otherGoalpostWords: readonly string[] = [
  ...["unit", "units", "note", "notes", "comment", "comments", "remarks", "direction", "target", "weight"],
  ...["unidad", "unidades", "nota", "notas", "comentario", "comentarios", "direccion", "meta", "peso"],
  ...["unite", "remarque", "remarques", "unidade", "comentarios", "observacoes", "parent", "padre", "level"],
];

/** Names of tables and sheets that mean nothing else, as `plain` returns them: English, Spanish, French, Portuguese. */
export const goalpostNames: readonly string[] = [
  ...["goalposts", "goalpost", "goalpoststable", "tableofgoalposts", "indicatorgoalposts"],
  ...["referenciasdelosindicadores", "referenciasinferioresysuperiores", "bornesdesindicateurs"],
  ...["referenciasdosindicadores"],
];

/** Names that a list of books or another table may have too: a table of such a name is taken where its header fits. */
export const doubtfulGoalpostNames: readonly string[] = [
  ...["referencias", "valoresdereferencia", "bornes", "valeursdereference", "balizas"],
];

/** The setting of the Method that says which year of the table counts. */
export const goalpostsYearTitle = {
  title: "Goalposts year",
  spanish: "Año de las referencias",
  others: [
    ...["Goalposts", "Year of the goalposts", "Goalposts edition", "Goalpost year", "Goalposts version"],
    ...["Referencias", "Edición de las referencias", "Année des bornes", "Ano das referências"],
  ],
} as const;

/** Words for no choice of a year. */
export const noGoalpostsYear: readonly string[] = [
  ...["none", "no", "ninguno", "ninguna", "aucune", "aucun", "nenhum", "nenhuma"],
];
