import { countCells } from "../../../src/file/read/count-cells";

const count = (text: string): number => countCells(new TextEncoder().encode(text));

test.each<[string, number]>([
  ['<row><c r="A1"/><x:c/><c>1</c><c\n r="B1"></c></row>', 4],
  ["<cols><col/></cols><cc/><mc/><x:mc/></c></x:c>", 0],
  ["", 0],
  ["<c", 1],
  ["<", 0],
  [`<${"a".repeat(1_000)}c/>`, 0],
  ["< c/>", 0],
])("cells are counted by their tags: %j has %i", (text, cells) => expect(count(text)).toBe(cells));
