import type { Context } from "../context/context";
import { shortened } from "../frame/shortened";
import { said } from "../words";
import type { AgreementLayout } from "./layout";

/** What must be known before severities are compared; none where all is well. */
export function noteTexts(context: Context, { figures }: AgreementLayout): readonly string[] {
  const { agreement } = context.words;
  const { model, raters } = figures;
  if (model.groups === 0) return [agreement.notEstimated];
  const names = (of: typeof raters): string =>
    shortened(
      context,
      of.map(({ rater }) => rater),
      10,
    );
  const groups = Array.from({ length: model.groups }, (_, g) =>
    raters.filter(({ severity }) => severity.group === g),
  );
  return [
    ...(model.converged ? [] : [said(agreement.notConverged, { count: model.iterations })]),
    ...(groups.length < 2
      ? []
      : [said(agreement.notConnected, { groups: groups.map((own) => `(${names(own)})`).join(" ") })]),
  ];
}
