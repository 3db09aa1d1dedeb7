import { serialiseModel, type Model } from "../engine";
import type { Surroundings } from "./ports";
import { significantDigits } from "./significant-digits";

/**
 * SHA-256 of everything that is scored: raw values, framework and method. It is the digest of the text of
 * `serialiseModel`, with figures at 15 significant digits. Every spreadsheet keeps that many digits and LibreOffice
 * saves no more, so a workbook that LibreOffice has saved again has the same digest.
 */
export const inputsDigest = (model: Model, { sha256 }: Pick<Surroundings, "sha256">): Promise<string> =>
  sha256(hashedInputs(model));

/** The text that is hashed. */
export const hashedInputs = (model: Model): string => serialiseModel(roundedInputs(model));

/** A longer text is not kept on the Audit sheet: the workbook would open slowly. */
const maximumKept = 4_000_000;

/** The hashed text, for the Audit sheet; null where it is too long. */
export const keptInputs = (hashed: string): string | null => (hashed.length > maximumKept ? null : hashed);

/** The model with its figures at 15 significant digits. */
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
      points: rounded(budget.points),
    })),
    comparisons: model.judgements.comparisons.map((comparison) => ({
      ...comparison,
      ratios: comparison.ratios.map((row) => row.map(significantDigits)),
    })),
    ...(model.judgements.stakeholders && {
      stakeholders: model.judgements.stakeholders.map((stakeholder) => ({
        ...stakeholder,
        points: rounded(stakeholder.points),
        comparisons: stakeholder.comparisons.map((comparison) => ({
          ...comparison,
          ratios: comparison.ratios.map((row) => row.map(significantDigits)),
        })),
      })),
    }),
  },
});

const rounded = (points: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(points).map(([code, own]) => [code, significantDigits(own)]));
