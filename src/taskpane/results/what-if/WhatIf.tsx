import { Body1, Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { SessionIndex } from "../../../app/session";
import { unitLabels } from "../../../workbook/unit-labels";
import type { Branch } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { KeepScenario } from "../../scenarios/KeepScenario";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { WhatIfOutcome } from "./WhatIfOutcome";
import { WhatIfValueList } from "./WhatIfValueList";

const useStyles = makeStyles({
  whatIf: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  scale: { display: "flex", flexDirection: "column" },
  // The switch is as near to the edge as the texts.
  hold: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  reset: { alignSelf: "flex-start" },
});

interface WhatIfProps {
  readonly index: SessionIndex;
  /** Position of the unit. */
  readonly unit: number;
  readonly root: Branch;
  readonly decimals: number;
}

/** A unit with other values: what it would be, the values that can be changed, and how they are kept as a scenario. */
export function WhatIf({ index, unit, root, decimals }: WhatIfProps) {
  const styles = useStyles();
  const session = useSession();
  const { t } = useSpeech();
  const { scale, values } = useSessionState().whatIf;
  const code = index.model.units[unit]?.code ?? "";
  const own = values.get(code);
  const name = unitLabels(index.model.units)[unit] ?? code;
  return (
    <div className={styles.whatIf}>
      <Section
        title={t("whatIf")}
        action={
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t("whatIfClose")}
            onClick={() => session.openWhatIf(null)}
          />
        }
      >
        <Hint>{t("whatIfText", { name })}</Hint>
        {own === undefined ? (
          <Body1>{t("whatIfNothing")}</Body1>
        ) : (
          <WhatIfOutcome index={index} unit={unit} root={root} decimals={decimals} values={own} />
        )}
        <div className={styles.scale}>
          <Switch
            className={styles.hold}
            checked={scale === "held"}
            label={t("whatIfHold")}
            onChange={(_, { checked }) => session.setWhatIfScale(checked ? "held" : "moves")}
          />
          <Hint>{t(scale === "held" ? "whatIfHoldText" : "whatIfMovesText")}</Hint>
        </div>
        <WhatIfValueList index={index} unit={unit} root={root} />
        {own !== undefined && (
          <>
            <Button size="small" className={styles.reset} onClick={() => session.resetWhatIf(code)}>
              {t("whatIfResetAll")}
            </Button>
            <KeepScenario
              label={t("whatIfKeep")}
              hint={t("whatIfSaveText")}
              keep={(scenario, replace) =>
                session.saveScenario(
                  scenario,
                  [...own].map(([indicator, value]) => ({ kind: "value", unit: code, indicator, value })),
                  replace,
                )
              }
            />
          </>
        )}
      </Section>
    </div>
  );
}
