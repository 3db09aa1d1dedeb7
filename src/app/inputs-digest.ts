import { serialiseModel, type Model } from "../engine";
import type { Surroundings } from "./ports";

/**
 * SHA-256 of everything that is scored: raw values, framework and method, as the text of `serialiseModel` with figures
 * at 15 significant digits. That many is what every spreadsheet keeps: LibreOffice saves no more, and a workbook that it
 * has saved again has the same inputs.
 */
export const inputsDigest = (model: Model, { sha256 }: Pick<Surroundings, "sha256">): Promise<string> =>
  sha256(serialiseModel(rounded(model)));

const significantDigits = 15;

const round = (x: number): number => Number(x.toPrecision(significantDigits));

const rounded = (model: Model): Model => ({
  ...model,
  indicators: model.indicators.map((indicator) => ({
    ...indicator,
    values: indicator.values.map(round),
    target: round(indicator.target),
    lower: round(indicator.lower),
    upper: round(indicator.upper),
    scale: round(indicator.scale),
  })),
  denominators: model.denominators.map((denominator) => ({
    ...denominator,
    values: denominator.values.map(round),
  })),
  framework: model.framework.map((node) => ({ ...node, weight: round(node.weight) })),
});
