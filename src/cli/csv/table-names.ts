import { extname } from "node:path";

/** The tables that a folder of CSV files may hold, as the sheets of their workbook are called. */
export const tableNames = ["Data", "Framework", "Method", "Ratings"] as const;
export type TableName = (typeof tableNames)[number];

/** File names, without accents and extension, in English, Spanish, French and Portuguese; the best first. */
const fileNames: Readonly<Record<TableName, readonly string[]>> = {
  Data: ["data", "datos", "donnees", "dados"],
  Framework: ["framework", "marco", "estructura", "cadre", "structure", "estrutura", "quadro"],
  Method: ["method", "metodo", "methode"],
  Ratings: ["ratings", "calificaciones", "valoraciones", "notations", "evaluations", "avaliacoes"],
};

const extensions = [".csv", ".tsv", ".txt"];

/** Whether a path names a text file of fields. */
export const isCsvPath = (path: string): boolean => extensions.includes(extname(path).toLowerCase());

/** Text files of any name are read as the data only with these: .txt may hold anything. */
export const isPlainlyCsv = (file: string): boolean =>
  isCsvPath(file) && extname(file).toLowerCase() !== ".txt";

/** The files of a folder that have the name of a table, the best first. */
export function filesOf(table: TableName, files: readonly string[]): readonly string[] {
  const rank = (file: string): number => fileNames[table].indexOf(baseName(file));
  return files
    .filter((file) => isCsvPath(file) && rank(file) >= 0)
    .sort((a, b) => rank(a) - rank(b) || extensions.indexOf(extname(a)) - extensions.indexOf(extname(b)));
}

/** "Données.csv" is "donnees", however its accents are stored. */
const baseName = (file: string): string =>
  file.slice(0, -extname(file).length).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
