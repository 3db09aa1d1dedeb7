import { lookKey, lookOf, seenKey } from "../../src/excel/look-key";
import { looks } from "../../src/workbook/styles";

const present = {
  bold: false,
  italic: false,
  size: 11,
  colour: "#000000",
  fill: "#FFFFFF",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  rotation: 0,
  indent: 0,
  underline: "",
};

test("a cell without a look is known as one, whatever the usual size of text is", () => {
  expect(seenKey(present)).toBe(lookKey(lookOf(undefined), 11));
  expect(seenKey({ ...present, size: 12 })).toBe(lookKey(lookOf(undefined), 12));
});

test("a role is known by how its cells look in Excel", () => {
  const header = seenKey({
    ...present,
    bold: true,
    colour: "#ffffff",
    fill: "#1F3A5F",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    underline: "#1F3A5F",
  });
  expect(header).toBe(lookKey(looks.header, 11));
});

test("the line under a table distinguishes a label from a sentence", () => {
  expect(lookKey(looks.label, 11)).not.toBe(lookKey(looks.sentence, 11));
});

test("a neighbour's line is not a look of the cell's own", () => {
  expect(seenKey({ ...present, underline: "#8A94A3" })).toBe(seenKey(present));
});

test("a colour of the user's is no look of a role", () => {
  const keys = Object.values(looks).map((look) => lookKey(look, 11));
  expect(keys).not.toContain(seenKey({ ...present, fill: "#FFFF00" }));
});
