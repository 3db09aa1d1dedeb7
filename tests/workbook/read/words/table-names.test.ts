import { isCalled, tableNames, type NamedTable } from "../../../../src/workbook/read/words/table-names";

const roles = Object.keys(tableNames) as NamedTable[]; // keys of a record of its own type
const rolesOf = (name: string): readonly NamedTable[] => roles.filter((role) => isCalled(name, role));

test.each<[string, NamedTable]>([
  ...(["Data", "iData", "Datos", "Base de datos", "Données", "Dados", "tblDatos"] as const).map(
    (name): [string, NamedTable] => [name, "Data"],
  ),
  ...(
    ["Framework", "iMeta", "Marco", "Estructura", "Cadre", "Estrutura", "Metadatos", "TablaMarco"] as const
  ).map((name): [string, NamedTable] => [name, "Framework"]),
  ...(["Method", "Settings", "Método", "Ajustes", "Méthode", "Parámetros", "Paramètres"] as const).map(
    (name): [string, NamedTable] => [name, "Method"],
  ),
])("%s is the %s", (name, role) => {
  expect(rolesOf(name)).toEqual([role]);
});

test.each(["Sheet1", "Hoja1", "Resultados", "Table", "Notas"])("%s is none of them", (name) => {
  expect(rolesOf(name)).toEqual([]);
});

test("no name says two things", () => {
  const names = Object.values(tableNames).flat();
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
