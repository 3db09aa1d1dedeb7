import { filesOf, isTablePath } from "../../../src/cli/csv/table-names";

describe("filesOf(table, files)", () => {
  test.each([
    ["Data", ["données.csv", "donne\u0301es.csv", "DATOS.CSV", "dados.tsv", "data.txt"]],
    ["Framework", ["Marco.csv", "estructura.csv", "cadre.csv", "estrutura.csv", "framework.csv"]],
    ["Method", ["método.csv", "metodo.csv", "méthode.csv", "Method.tsv"]],
    ["Costs", ["Costes.csv", "coûts.csv", "custos.tsv", "costs.csv"]],
    ["Plan settings", ["plan.csv", "Plan settings.csv", "plano.csv"]],
    ["Scenarios", ["Escenarios.csv", "scénarios.csv", "cenários.csv"]],
    ["Ratings", ["calificaciones.csv", "avaliações.csv", "ratings.csv"]],
  ] as const)("knows the files of the %s in four languages", (table, files) => {
    expect([...filesOf(table, files)].sort()).toEqual([...files].sort());
  });

  test("puts the English name first, and .csv before other extensions", () => {
    expect(filesOf("Data", ["datos.csv", "data.txt", "data.csv"])).toEqual([
      "data.csv",
      "data.txt",
      "datos.csv",
    ]);
  });

  test("passes over other names and other files", () => {
    expect(filesOf("Data", ["data.xlsx", "data", "mydata.csv", "data.csv.bak"])).toEqual([]);
  });
});

test("isTablePath(path)", () => {
  const paths = ["a.csv", "a.TSV", "a.txt", "a.Parquet", "a.xlsx", "csv", "parquet"];
  expect(paths.filter(isTablePath)).toEqual(["a.csv", "a.TSV", "a.txt", "a.Parquet"]);
});
