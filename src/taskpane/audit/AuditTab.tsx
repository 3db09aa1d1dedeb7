import { useSessionState } from "../session/SessionContext";
import { Loading } from "../parts/Loading";
import { Page } from "../parts/Page";
import { useSpeech } from "../strings/SpeechContext";
import { Export } from "./Export";
import { History } from "./History";
import { Verify } from "./Verify";
import { WhatWasDone } from "./WhatWasDone";

/** What was done, whether the sheets still agree with it, the results as a file, and earlier runs. */
export default function AuditTab() {
  const { phase, index } = useSessionState();
  const { t } = useSpeech();
  if (phase === "starting") return <Loading label={t("stateStarting")} />;
  return (
    <Page>
      <Verify />
      {index !== null && <WhatWasDone index={index} />}
      {index !== null && <Export />}
      <History />
    </Page>
  );
}
