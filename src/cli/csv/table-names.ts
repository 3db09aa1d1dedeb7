import { extname } from "node:path";

/** The tables that a folder of CSV files may contain, by the names of their sheets. */
export const tableNames = [
  "Data",
  "Framework",
  "Method",
  "Ratings",
  "Scale",
  "Agreed",
  "Evidence",
  "Stakeholders",
  "Proposals",
  "Costs",
  "Plan settings",
  "Scenarios",
  "Frozen scale",
  "Goalposts",
] as const;
export type TableName = (typeof tableNames)[number];

/** File names without accents and extension, in English, Spanish, French and Portuguese; preferred names first. */
const fileNames: Readonly<Record<TableName, readonly string[]>> = {
  Data: ["data", "datos", "donnees", "dados"],
  Framework: ["framework", "marco", "estructura", "cadre", "structure", "estrutura", "quadro"],
  Method: ["method", "metodo", "methode"],
  Costs: ["costs", "costes", "costos", "couts", "custos"],
  "Plan settings": ["plan", "plan-settings", "plansettings", "plan settings", "plano"],
  Scenarios: ["scenarios", "escenarios", "cenarios"],
  Ratings: ["ratings", "calificaciones", "valoraciones", "notations", "evaluations", "avaliacoes"],
  Scale: ["scale", "scales", "escala", "niveles", "echelle", "niveis"],
  Agreed: [
    ...["agreed", "agreed-levels", "agreed levels", "acordados", "niveles-acordados", "niveles acordados"],
    ...["convenus", "niveaux-convenus", "niveaux convenus", "acordados-niveis", "niveis acordados"],
  ],
  Evidence: ["evidence", "documents", "evidencia", "evidencias", "documentos", "preuves", "provas"],
  Stakeholders: [
    ...["stakeholders", "participants", "partes-interesadas", "partes interesadas", "participantes"],
    ...["parties-prenantes", "parties prenantes", "partes interessadas"],
  ],
  "Frozen scale": [
    ...["frozen-scale", "frozen_scale", "frozen scale", "frozenscale", "escala-fija", "escala_fija"],
    ...["escala fija", "echelle-fixe", "echelle fixe", "escala-fixa", "escala fixa"],
  ],
  Goalposts: [
    "goalposts",
    "goalpost",
    "referencias-indicadores",
    "referencias indicadores",
    "bornes",
    "balizas",
  ],
  Proposals: ["proposals", "propuestas", "propositions", "propostas"],
};

const extensions = [".csv", ".tsv", ".txt", ".parquet"];

/** Whether a path is that of a file with one table: text with fields, or Parquet. */
export const isTablePath = (path: string): boolean => extensions.includes(extname(path).toLowerCase());

export const isParquetPath = (path: string): boolean => extname(path).toLowerCase() === ".parquet";

/** Files that may be the data whatever their name: .txt may contain anything. */
export const isPlainlyTable = (file: string): boolean =>
  isTablePath(file) && extname(file).toLowerCase() !== ".txt";

/** The files of a folder that have the name of a table, preferred names first. */
export function filesOf(table: TableName, files: readonly string[]): readonly string[] {
  const rank = (file: string): number => fileNames[table].indexOf(baseName(file));
  return files
    .filter((file) => isTablePath(file) && rank(file) >= 0)
    .sort((a, b) => rank(a) - rank(b) || extensions.indexOf(extname(a)) - extensions.indexOf(extname(b)));
}

/** "Données.csv" becomes "donnees", whichever way its accents are stored. */
const baseName = (file: string): string =>
  file.slice(0, -extname(file).length).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
