import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Pane } from "../../src/taskpane/Pane";

const html = renderToStaticMarkup(createElement(Pane, { version: "1.2.3" }));
const text = html.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]+>/g, " ");

test("the pane says what the add-in is and which version", () => {
  expect(text).toContain("Capability Index");
  expect(text).toContain("Version 1.2.3");
});

test("the pane says how a workbook is scored today", () => {
  expect(text).toContain("psci score index.xlsx --out scored.xlsx");
});

test("the pane offers no button that does nothing", () => expect(html).not.toContain("<button"));
