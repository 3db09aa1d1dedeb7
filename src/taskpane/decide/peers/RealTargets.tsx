import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { nearestBetter, pathToFrontier, type Results, type TargetStep } from "../../../engine";
import { unitLabels } from "../../../workbook/unit-labels";
import { nameOf, type Branch } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import { TargetRow } from "./TargetRow";
import { Sentence } from "../Sentence";

const useStyles = makeStyles({
  steps: { listStyleType: "none", margin: 0, padding: 0 },
  only: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface RealTargetsProps {
  readonly results: Results;
  readonly root: Branch;
  readonly unit: number;
  readonly decimals: number;
}

/** The nearest real unit that is at least as good in every part, and a path of real units to the frontier. */
export function RealTargets({ results, root, unit, decimals }: RealTargetsProps) {
  const styles = useStyles();
  const { t, number } = useSpeech();
  const [peersOnly, setPeersOnly] = useState(false);
  const code = root.node.code;
  const nearest = useMemo(() => nearestBetter(results, code, unit), [results, code, unit]);
  const path = useMemo(
    () => pathToFrontier(results, code, unit, { peersOnly }),
    [results, code, unit, peersOnly],
  );
  const labels = unitLabels(results.model.units);
  const label = labels[unit] ?? "";
  const isScored = !Number.isNaN(results.scores[root.position]?.[unit] ?? NaN);
  const row = (step: TargetStep, k: number | null) => (
    <TargetRow key={step.unit} {...{ step, results, decimals }} place={k} name={labels[step.unit] ?? ""} />
  );
  if (!isScored)
    return <Sentence>{t("targetsUnscored", { unit: label, index: nameOf(root.node) })}</Sentence>;
  const reach = number(path.reach, decimals);
  return (
    <>
      <Section title={t("nearestBetter")}>
        <Hint>{t("nearestBetterText")}</Hint>
        {nearest === null ? (
          <Sentence>{t("onFrontier", { unit: label })}</Sentence>
        ) : (
          <ul className={styles.steps} aria-label={t("nearestBetter")}>
            {row(nearest, null)}
          </ul>
        )}
      </Section>
      {nearest !== null && (
        <Section title={t("frontierPath")}>
          <Hint>{t("frontierPathText", { reach })}</Hint>
          <Checkbox
            className={styles.only}
            label={t("frontierPeersOnly")}
            checked={peersOnly}
            onChange={(_, { checked }) => setPeersOnly(checked === true)}
          />
          {path.steps.length === 0 ? (
            <Sentence>{t("frontierNoPath")}</Sentence>
          ) : (
            <>
              {!path.isWithinReach && (
                <Hint>{t("frontierFar", { reach, largest: number(path.largest, decimals) })}</Hint>
              )}
              <ol className={styles.steps} aria-label={t("frontierPath")}>
                {path.steps.map((step, k) => row(step, k + 1))}
              </ol>
            </>
          )}
        </Section>
      )}
    </>
  );
}
