import { lookKey, lookOf, presentKey, rolesByKey } from "../../src/excel/look-key";
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
  expect(presentKey(present)).toBe(lookKey(lookOf(undefined), 11));
  expect(presentKey({ ...present, size: 12 })).toBe(lookKey(lookOf(undefined), 12));
});

test("a role is known by how its cells look in Excel", () => {
  const header = presentKey({
    ...present,
    bold: true,
    colour: "#ffffff",
    fill: "#1F3A5F",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    underline: "#1F3A5F",
  });
  expect(rolesByKey(11).get(header)).toBe("header");
});

test("each role is found by its key as itself, or as one that looks the same", () => {
  const roles = rolesByKey(11);
  for (const look of Object.values(looks)) {
    const role = roles.get(lookKey(look, 11));
    expect(lookKey(lookOf(role), 11)).toBe(lookKey(look, 11));
    expect(role).toBeDefined();
  }
});

test("the line under a table tells a label from a sentence", () => {
  expect(lookKey(looks.label, 11)).not.toBe(lookKey(looks.sentence, 11));
});

test("a neighbour's line is not a look of the cell's own", () => {
  expect(presentKey({ ...present, underline: "#8A94A3" })).toBe(presentKey(present));
});

test("a colour of the user's is none of our looks", () => {
  expect(rolesByKey(11).has(presentKey({ ...present, fill: "#FFFF00" }))).toBe(false);
});
