import { plain } from "../cells/text";

/** The tables that are looked for by name. */
export type NamedTable = "Data" | "Framework" | "Method";

/**
 * Names of tables and sheets for each of the three tables, as `plain` returns them: English, Spanish, French, Portuguese. A
 * word that two languages share is listed once.
 */
export const tableNames: Readonly<Record<NamedTable, readonly string[]>> = {
  Data: [
    ...["data", "idata", "rawdata", "indicatordata", "dataset", "database", "indata", "inputdata"],
    ...["datos", "datosbrutos", "basededatos", "datosdeindicadores", "datosdelosindicadores"],
    ...["donnees", "donneesbrutes", "basededonnees", "jeudedonnees", "donneesdesindicateurs"],
    ...["dados", "dadosbrutos", "basededados", "dadosdosindicadores", "dadosdeindicadores"],
  ],
  Framework: [
    ...["framework", "imeta", "metadata", "meta", "indicators", "indicatormetadata", "structure", "tree"],
    ...["marco", "marcoconceptual", "estructura", "metadatos", "indicadores", "arbol"],
    ...["cadre", "cadreconceptuel", "metadonnees", "indicateurs", "arbre"],
    ...["estrutura", "estruturaconceitual", "estruturaconceptual", "quadro", "quadroconceptual"],
    ...["metadados", "arvore"],
  ],
  Method: [
    ...["method", "methods", "methodology", "settings", "options", "parameters", "config", "configuration"],
    ...["metodo", "metodos", "metodologia", "ajustes", "opciones", "parametros", "configuracion"],
    ...["methode", "methodes", "methodologie", "parametres", "reglages"],
    ...["opcoes", "configuracao", "configuracoes", "definicoes"],
  ],
};

/** Whether a table or sheet of this name is the wanted one. */
export function isCalled(name: string, table: NamedTable): boolean {
  const word = plain(name);
  const known = tableNames[table];
  return known.includes(word) || known.includes(word.replace(/^(tbl|table|tabla|tabela|tableau)/, ""));
}
