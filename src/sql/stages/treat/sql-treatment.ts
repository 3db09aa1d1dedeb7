import { treatments } from "../../../engine";
import type { PlannedIndicator } from "../../plan";
import type { Parameter } from "../parameter";

/** The kinds of transformation that the table of parameters names. */
export type TransformKind = "log" | "logTurned" | "logShifted" | "logGII" | "boxCox";

/** An outlier treatment as SQL makes it. */
export interface SqlTreatment {
  /** How values are moved to bounds: not, to fences, the outermost of them, or while a test fails. */
  readonly moves: "none" | "fences" | "both ends" | "while failing";
  /** Reach of the fences, or the number of values that are moved. */
  readonly amount: number;
  readonly skewness: number;
  readonly kurtosis: number;
  /** What columns are transformed with; null for not at all. "log plus" is a logarithm from the side of the long tail. */
  readonly transformation: "log" | "log plus" | "log shifted" | "log GII" | "Box-Cox" | null;
  readonly lambda: number;
  /** Whether a transformation is made of moved values. */
  readonly combines: boolean;
  readonly parameters: readonly Parameter[];
  readonly kinds: readonly TransformKind[];
}

const kindsOf = {
  log: ["log"],
  "log plus": ["log", "logTurned"],
  "log shifted": ["logShifted"],
  "log GII": ["logGII"],
  "Box-Cox": ["boxCox"],
} as const;

const isTransformation = (name: string): name is keyof typeof kindsOf => Object.hasOwn(kindsOf, name);

/** Whether SQL has a treatment. */
export const hasTreatment = (method: string): boolean =>
  ["none", "IQR fences", "winsorise both ends", "winsorise"].includes(method) ||
  isTransformation(method.replace(/^winsorise then /, ""));

export function sqlTreatmentOf({
  treatment: { method, parameters },
}: Pick<PlannedIndicator, "treatment">): SqlTreatment {
  const valueOf = (name: string): unknown =>
    parameters[name] ?? treatments[method]?.parameters.find((parameter) => parameter.name === name)?.default;
  const numberOf = (name: string): number => Number(valueOf(name) ?? 0);
  const named = method.replace(/^winsorise then /, "");
  const transformation = isTransformation(named) ? named : null;
  const moves =
    method === "IQR fences"
      ? "fences"
      : method === "winsorise both ends"
        ? "both ends"
        : method.startsWith("winsorise")
          ? "while failing"
          : "none";
  return {
    moves,
    amount: numberOf(moves === "fences" ? "reach" : "points"),
    skewness: numberOf("skewness"),
    kurtosis: numberOf("kurtosis"),
    transformation,
    lambda: numberOf("lambda"),
    combines: valueOf("combine") === true,
    parameters: [
      ...(moves === "none" ? [] : (["low", "high"] as const)),
      ...(transformation === null ? [] : (["transform", "t_minimum", "t_maximum"] as const)),
    ],
    kinds: transformation === null ? [] : kindsOf[transformation],
  };
}
