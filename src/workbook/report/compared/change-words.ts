import type { ScenarioChange } from "../../decisions";
import { figureText } from "../../problems/figure-text";
import { methodWords } from "../../spanish";
import type { Context } from "../context/context";
import { nodeName } from "../tested/input-name";
import { said } from "../words";

/** What a scenario changes, in the language of the report. */
export const changesInWords = (context: Context, changes: readonly ScenarioChange[]): string =>
  changes.map((change) => changeInWords(context, change)).join("; ");

function changeInWords(context: Context, change: ScenarioChange): string {
  const { compared } = context.words;
  if (change.kind === "setting") {
    const { title, value } = methodWords(context.language);
    return `${title(change.setting)}: ${value(change.setting, change.words)}`;
  }
  if (change.kind === "weight")
    return said(compared.weight, {
      ...{ name: nodeName(context, change.node), code: change.node },
      value: inLanguage(context, change.weight),
    });
  if (change.kind === "parent")
    return said(compared.parent, {
      ...{ name: nodeName(context, change.node), code: change.node },
      parent: nodeName(context, change.parent),
    });
  if (change.kind === "name") return said(compared.name, { code: change.node, name: change.name });
  const unit = context.model.units.findIndex(({ code }) => code === change.unit);
  const names = { unit: context.unitLabels[unit] ?? change.unit, name: nodeName(context, change.indicator) };
  return Number.isNaN(change.value)
    ? said(compared.withoutValue, names)
    : said(compared.value, { ...names, value: inLanguage(context, change.value) });
}

const inLanguage = ({ language }: Context, x: number): string =>
  language === "es" ? figureText(x).replace(".", ",") : figureText(x);
