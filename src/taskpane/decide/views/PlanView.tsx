import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanItem, PlanSettings } from "../../../engine";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import type { DecideViewProps } from "../decide-view-props";
import { isSameItem } from "../plan/item-name";
import { PlanCosts } from "../plan/PlanCosts";
import { PlanForm } from "../plan/PlanForm";
import { PlanItems } from "../plan/PlanItems";
import { PlanResult } from "../plan/PlanResult";
import { RunningPlan } from "../plan/RunningPlan";
import { usePlanSettings } from "../plan/use-plan-settings";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A plan for a budget: what it is for, and what it gains. */
export function PlanView({ index, root }: DecideViewProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy, plans } = useSessionState();
  const { t, plain } = useSpeech();
  const code = root.node.code;
  const made = plans.byRoot.get(code);
  const [settings, keep] = usePlanSettings(index, made);
  const { budget, excluded, decided, floors } = settings;
  const hasCosts = (index.source.decisions?.costs ?? []).length > 0;
  const [refused, setRefused] = useState({ budget: false, most: false });
  const isStated = budget >= 0 && !refused.budget && !refused.most;
  const canPlan = isStated && hasCosts;
  const running = plans.running?.root === code ? plans.running : null;
  const failure = plans.failure?.root === code ? plans.failure : null;
  const make = (wanted: PlanSettings): void => {
    keep(wanted);
    void session.makePlan(code, wanted);
  };
  const without = (items: readonly PlanItem[], item: PlanItem): readonly PlanItem[] =>
    items.filter((one) => !isSameItem(one, item));
  const move = (item: PlanItem, to: "excluded" | "decided"): void =>
    make({
      ...settings,
      excluded: without(excluded, item),
      decided: without(decided, item),
      [to]: [...without(settings[to], item), item],
    });
  return (
    <>
      <Section title={t("planTitle")}>
        <Hint>{t("planText")}</Hint>
        <PlanCosts index={index} />
        <PlanForm
          {...{ index, root, settings }}
          onChange={keep}
          onRefuse={(field, isRefused) => setRefused((before) => ({ ...before, [field]: isRefused }))}
        />
        <PlanItems
          label={t("planExcluded")}
          items={excluded}
          model={index.model}
          onRemove={(item) => keep({ ...settings, excluded: without(excluded, item) })}
        />
        <PlanItems
          label={t("planDecided")}
          items={decided}
          model={index.model}
          onRemove={(item) => keep({ ...settings, decided: without(decided, item) })}
        />
        {floors.length > 0 && (
          <Hint>
            {t("planFloors", {
              floors: floors
                .map(({ for: whom, amount }) =>
                  [whom.kind === "unit" ? whom.unit : whom.group, plain(amount)].join(": "),
                )
                .join("; "),
            })}
          </Hint>
        )}
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={!canPlan || running !== null}
            onClick={() => make(settings)}
          >
            {t("planMake")}
          </Button>
          <Button
            size="small"
            disabledFocusable={!isStated || busy !== null}
            onClick={() => void session.setPlanSettings(settings)}
          >
            {t("planWrite")}
          </Button>
        </div>
        <Hint>{t(canPlan || !hasCosts ? "planWriteText" : "planBudgetFirst")}</Hint>
        {running !== null && <RunningPlan running={running} />}
        {failure !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{t("planFailed", { reason: failure.message })}</MessageBarBody>
          </MessageBar>
        )}
      </Section>
      {made !== undefined && (
        <PlanResult
          made={made}
          root={root}
          decide={(item) => move(item, "decided")}
          exclude={(item) => move(item, "excluded")}
        />
      )}
    </>
  );
}
