import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SessionIndex } from "../../../app/session";
import type { Scenario } from "../../../workbook/decisions";
import { CellLink } from "../../parts/CellLink";
import { Disclosure } from "../../parts/Disclosure";
import { Hint } from "../../parts/Hint";
import { Paged } from "../../parts/Paged";
import { Subheading } from "../../parts/Subheading";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { AppliedNotice } from "./AppliedNotice";
import { RenameScenario } from "./RenameScenario";
import { changeWords, scenarioSummary } from "./scenario-words";

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalM,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  change: { columnGap: tokens.spacingHorizontalS, display: "flex", justifyContent: "space-between" },
  value: { flexShrink: 0, maxWidth: "60%", textAlign: "end" },
});

/** Changes that are drawn at first. */
const first = 12;

interface ScenarioItemProps {
  readonly index: SessionIndex;
  readonly scenario: Scenario;
}

/** One scenario: what it changes, and what can be done with it. */
export function ScenarioItem({ index, scenario }: ScenarioItemProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const speech = useSpeech();
  const { t } = speech;
  const [isRenaming, setRenaming] = useState(false);
  const rename = useRef<HTMLElement | null>(null);
  const wasRenaming = useRef(false);
  // The field that had the focus is gone.
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) rename.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const { name, changes, cell } = scenario;
  const isWaiting = busy !== null;
  return (
    <article className={styles.item} aria-label={name} tabIndex={-1} data-focus-home="">
      <Subheading>{name}</Subheading>
      <Hint>{scenarioSummary(scenario, index.model, speech)}</Hint>
      {isRenaming ? (
        <RenameScenario name={name} close={() => setRenaming(false)} />
      ) : (
        <div className={styles.actions}>
          <Button
            size="small"
            aria-label={t("scenarioApply", { name })}
            disabledFocusable={isWaiting}
            onClick={() => void session.applyScenario(name)}
          >
            {t("scenarioApplyShort")}
          </Button>
          <Button
            ref={(button: HTMLElement | null) => void (rename.current = button)}
            size="small"
            aria-label={t("scenarioRename", { name })}
            disabledFocusable={isWaiting}
            onClick={() => setRenaming(true)}
          >
            {t("scenarioRenameShort")}
          </Button>
          <Button
            size="small"
            aria-label={t("scenarioDelete", { name })}
            disabledFocusable={isWaiting}
            onClick={() => void session.deleteScenario(name)}
          >
            {t("scenarioDeleteShort")}
          </Button>
          <CellLink cell={cell} />
        </div>
      )}
      <AppliedNotice name={name} />
      <Disclosure title={t("scenarioChanges", { name })}>
        <Paged items={changes} first={first} label={t("scenarioChanges", { name })}>
          {(change) => {
            const words = changeWords(change, index.model, speech);
            return (
              <li key={`${change.cell.row}`} className={styles.change}>
                <span>{words.name}</span>
                <span className={styles.value}>{words.value}</span>
              </li>
            );
          }}
        </Paged>
      </Disclosure>
    </article>
  );
}
