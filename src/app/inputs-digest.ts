import { serialiseModel, type Model } from "../engine";
import type { Surroundings } from "./ports";
import { significantDigits } from "./significant-digits";

/**
 * SHA-256 of everything that is scored: raw values, framework and method, as the text of `serialiseModel` with figures
 * at 15 significant digits. That many is what every spreadsheet keeps: LibreOffice saves no more, and a workbook that it
 * has saved again has the same inputs.
 */
export const inputsDigest = (model: Model, { sha256 }: Pick<Surroundings, "sha256">): Promise<string> =>
  sha256(hashedInputs(model));

/** The text that the digest is of. */
export const hashedInputs = (model: Model): string => serialiseModel(roundedInputs(model));

/** A longer text is not kept on the audit sheet: it would make the workbook slow to open. */
const mostKept = 4_000_000;

/** The hashed text as the audit sheet keeps it; null where it is too long. */
export const keptInputs = (hashed: string): string | null => (hashed.length > mostKept ? null : hashed);

/** A model with its figures at 15 significant digits. */
export const roundedInputs = (model: Model): Model => ({
  ...model,
  indicators: model.indicators.map((indicator) => ({
    ...indicator,
    values: indicator.values.map(significantDigits),
    target: significantDigits(indicator.target),
    lower: significantDigits(indicator.lower),
    upper: significantDigits(indicator.upper),
    scale: significantDigits(indicator.scale),
  })),
  denominators: model.denominators.map((denominator) => ({
    ...denominator,
    values: denominator.values.map(significantDigits),
  })),
  framework: model.framework.map((node) => ({ ...node, weight: significantDigits(node.weight) })),
  judgements: {
    budgets: model.judgements.budgets.map((budget) => ({
      ...budget,
      points: Object.fromEntries(
        Object.entries(budget.points).map(([code, points]) => [code, significantDigits(points)]),
      ),
    })),
    comparisons: model.judgements.comparisons.map((comparison) => ({
      ...comparison,
      ratios: comparison.ratios.map((row) => row.map(significantDigits)),
    })),
  },
});
