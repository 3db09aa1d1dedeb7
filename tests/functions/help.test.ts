import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allFunctions } from "./support/all-functions";

test("the help page names every function", () => {
  const page = readFileSync(join(__dirname, "../../assets/help.html"), "utf8");
  const named = [...page.matchAll(/<code>([A-Z]+)<\/code>/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(allFunctions).sort());
});
