import type { EngineProblem } from "../../problem";
import type { ClassRule } from "../choice";
import type { Model } from "../model";
import { duplicates } from "./duplicates";
import { modelProblem } from "./model-problem";

/** Classes are of aggregates, have names of their own and rise, each from another score on. */
export function checkClasses({ framework, indicators, method }: Model): EngineProblem[] {
  const leaves = new Set(indicators.map(({ code }) => code));
  const aggregates = framework.map(({ code }) => code).filter((code) => !leaves.has(code));
  const { classes: rules = [] } = method;
  return [
    ...rules.flatMap(({ node }) =>
      node === null || aggregates.includes(node)
        ? []
        : [
            modelProblem(
              "points-node-unknown",
              { setting: settingOf(node), node },
              { known: aggregates.join("; ") },
            ),
          ],
    ),
    ...duplicates(rules.map(({ node }) => node ?? "")).map((node) =>
      modelProblem("class-repeated", { setting: settingOf(node || null) }, { name: node || "all" }),
    ),
    ...rules.flatMap(checkRule),
  ];
}

function checkRule({ node, classes }: ClassRule): EngineProblem[] {
  const where = { setting: settingOf(node) };
  const complain = (parameter: string, value: string | number, limit: string) =>
    modelProblem("method-parameter", where, { method: "classes", parameter, value, limit });
  return [
    ...(classes.length === 0 ? [complain("classes", 0, "at least one class")] : []),
    ...duplicates(classes.map(({ name }) => name)).map((name) =>
      modelProblem("class-repeated", where, { name }),
    ),
    ...classes.flatMap(({ name, from, colour }, k) => {
      const before = classes[k - 1];
      return [
        ...(name.trim() === "" ? [complain(`class ${k + 1}`, "nothing", "a name")] : []),
        ...(Number.isFinite(from) ? [] : [complain(name, from, "a number")]),
        ...(before !== undefined && from <= before.from
          ? [modelProblem("classes-order", where, { name, from, before: before.name, other: before.from })]
          : []),
        ...(colour === null || /^#[0-9A-F]{6}$/i.test(colour)
          ? []
          : [complain(`colour of ${name}`, colour, "a colour such as #C0C0C0")]),
      ];
    }),
  ];
}

const settingOf = (node: string | null): string => (node === null ? "classes" : `classes ${node}`);
