import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { SessionIndex } from "../../../app/session";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";

/** Why no plan can be made: no table Costs, or none of its rows can be used; nothing where there are costs. */
export function PlanCosts({ index: { source } }: { readonly index: SessionIndex }) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  const { costs = [], found } = source.decisions ?? {};
  if (costs.length > 0) return null;
  const place = found?.costs ?? null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {place === null ? t("planNoCosts") : t("planCostsUnusable", { table: place })}
      </MessageBarBody>
      {place === null && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.insertCosts()}>
            {t("planMakeCosts")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
