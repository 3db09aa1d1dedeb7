import { useSessionState } from "../session/SessionContext";
import { Loading } from "../parts/Loading";
import { Page } from "../parts/Page";
import { useSpeech } from "../strings/SpeechContext";
import { AssessViews } from "./AssessViews";

/** An assessment: its tables, moderation, agreement of raters, evidence, the group's weights, and rounds. */
export default function AssessTab() {
  const { phase } = useSessionState();
  const { t } = useSpeech();
  if (phase === "starting") return <Loading label={t("stateStarting")} />;
  return (
    <Page>
      <AssessViews />
    </Page>
  );
}
