import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SessionIndex } from "../../../app/session";
import type { PlanItem } from "../../../engine";
import { useSpeech } from "../../strings/SpeechContext";
import { useRowStyles } from "../use-row-styles";
import { stepWords } from "../value-words";
import { itemName } from "./item-name";
import { amount } from "./plan-sentence";
import type { SummedStep } from "./summed-steps";

const useStyles = makeStyles({
  sure: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface StepRowProps {
  readonly index: SessionIndex;
  readonly step: SummedStep;
  /** Whether the plan is of several units. */
  readonly isOfMany: boolean;
  readonly decimals: number;
  /** Null where the step is decided already. */
  readonly onDecide: ((item: PlanItem) => void) | null;
  readonly onExclude: (item: PlanItem) => void;
}

/** The share of runs from which a step is marked. */
const sure = 0.9;

/** One step of a plan: what changes, what it costs and gains, and the sums up to it. */
export function StepRow({ index, step, isOfMany, decimals, onDecide, onExclude }: StepRowProps) {
  const styles = { ...useRowStyles(), ...useStyles() };
  const speech = useSpeech();
  const { t, plain, signed, number, percent } = speech;
  const { model, results } = index;
  const { number: place, unit, indicator, cost, gain, share, costSoFar, gainSoFar } = step;
  const item = { unit: model.units[unit]?.code ?? "", indicator: model.indicators[indicator]?.code ?? "" };
  const name = itemName(model, isOfMany ? item : { ...item, unit: null });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name}>
          {place}. {name}
        </span>
        <span className={styles.points}>{t("gainPoints", { gain: signed(gain, decimals + 1) })}</span>
      </div>
      <span className={styles.line}>
        {stepWords(results, indicator, unit, step, speech)} · {t("costIs", { cost: plain(amount(cost)) })}
      </span>
      <Caption1 className={styles.quiet}>
        {t("planSoFar", { cost: plain(amount(costSoFar)), gain: number(gainSoFar, decimals + 1) })}
        {share !== null && (
          <>
            {" · "}
            <span className={share >= sure ? styles.sure : ""}>
              {t(share >= sure ? "planSure" : "planShare", { share: percent(share) })}
            </span>
          </>
        )}
      </Caption1>
      <div className={styles.actions}>
        <Button size="small" aria-label={t("planExcludeOf", { name })} onClick={() => onExclude(item)}>
          {t("planExclude")}
        </Button>
        {onDecide !== null && (
          <Button size="small" aria-label={t("planDecideOf", { name })} onClick={() => onDecide(item)}>
            {t("planDecide")}
          </Button>
        )}
      </div>
    </li>
  );
}
