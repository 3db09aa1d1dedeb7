import type { Model } from "../../../engine";
import { numbersOf } from "../method/method-numbers";
import { treatmentNumbers } from "../twins/treat";

/** A number of the method, by its label. */
export interface Setting {
  readonly label: string;
  readonly value: number;
}

/** The method's numbers, one per row of the Parameters sheet. */
export function settingLabels({ method }: Model): readonly Setting[] {
  const used = treatmentNumbers(method.treatment);
  const treatment = numbersOf(method.treatment)
    .filter(([label]) => used.includes(label))
    .map(([label, value]) => ({ label: `Outliers: ${label}`, value }));
  const normalisation = numbersOf(method.normalisation).map(([label, value]) => ({
    label: `Normalisation: ${label}`,
    value,
  }));
  const screening =
    method.screening === null
      ? []
      : [{ label: "Screening: least share of indicators", value: method.screening }];
  const zeros =
    method.screeningZeros === undefined
      ? []
      : [{ label: "Screening: largest share of zeros", value: method.screeningZeros }];
  const missing =
    method.missing.rule === "share"
      ? [{ label: "Missing data: least share of children", value: method.missing.share }]
      : [];
  return [...treatment, ...normalisation, ...screening, ...zeros, ...missing];
}
