import { at } from "../at";
import { type FrozenOutcome, freezeScale } from "../frozen/freeze-scale";
import { needsFigure } from "../frozen/frozen-impute";
import type { Model } from "../model/model";
import { aggregated } from "./aggregated";
import { denominated } from "./denominated";
import { imputed } from "./imputed";
import { indicatorChoices } from "./indicator-choices";
import { treatments } from "./listed-cells";
import { normalised } from "./normalised";
import { screened } from "./screened";
import { start as plainStart, type Started } from "./state";
import { transformed } from "./transformed";
import { treated } from "./treated";
import { unitsAt } from "./units-at";
import { weighted } from "./weighted";

/**
 * A run before its first stage. In a panel whose method names the time that makes the scale, it has the figures of the units
 * of that time.
 */
export function start(model: Model): Started {
  const kept = scaleOfTime(model);
  return plainStart(kept?.ok ? { ...model, frozen: kept.frozen } : model);
}

const made = new WeakMap<Model, FrozenOutcome>();

/** The scale of the units of the time that the method names; null where it names none, or the scale was given. */
function scaleOfTime(model: Model): FrozenOutcome | null {
  const { scaleTime } = model.method;
  if (scaleTime === undefined || model.frozen !== undefined) return null;
  const known = made.get(model);
  if (known) return known;
  const outcome = scaleAt(model, scaleTime);
  made.set(model, outcome);
  return outcome;
}

function scaleAt(model: Model, time: number): FrozenOutcome {
  const { scaleTime, ...method } = model.method;
  void scaleTime;
  const all = { ...model, method };
  const filled = imputed(screened(denominated(plainStart(all))));
  const choices = indicatorChoices(all, "imputation");
  // What is filled from other times is filled before the other times are left out.
  const inTime = choices.map((choice) => choice.method !== "none" && needsFigure(choice.method) === false);
  const own = unitsAt(
    {
      ...all,
      indicators: all.indicators.map((indicator, j) =>
        inTime[j] ? { ...indicator, denominator: null, scale: 1, values: at(filled.imputed, j) } : indicator,
      ),
    },
    time,
  );
  const run = aggregated(
    weighted(normalised(transformed(treated(imputed(screened(denominated(plainStart(own)))))))),
  );
  const outcome = freezeScale({ ...run, weights: run.structure.weights, treatments: treatments(run) });
  if (!outcome.ok) return outcome;
  const indicators = all.indicators.flatMap(({ code, denominator, scale }) => {
    const kept = outcome.frozen.indicators[code];
    return kept ? [[code, { ...kept, denominator, scale }] as const] : [];
  });
  return { ok: true, frozen: { ...outcome.frozen, indicators: Object.fromEntries(indicators) } };
}
