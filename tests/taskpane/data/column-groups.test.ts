import { columnGroups } from "../../../src/taskpane/data/reading/column-groups";
import { readColumn } from "../../support/table-reading";

const columns = [
  readColumn("Código", { role: "code" }),
  readColumn("Water"),
  readColumn("Air", { name: "Clean air" }),
];

test.each([
  ["codigo", ["Código"]],
  [" WÁTER ", ["Water"]],
  ["clean", ["Air"]],
  ["", ["Water", "Air", "Código"]],
])(
  "columnGroups(columns, %j) finds headers and names without regard to case, accents and outer spaces",
  (search, titles) =>
    expect(columnGroups(columns, search).flatMap((group) => group.columns.map(({ title }) => title))).toEqual(
      titles,
    ),
);
