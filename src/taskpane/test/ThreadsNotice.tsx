import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { missingThreads } from "../session/page-workers";
import { useSpeech } from "../strings/SpeechContext";

/** Shown where the page could not start threads: tests take longer then. */
export function ThreadsNotice() {
  const { t } = useSpeech();
  const isMissing = useSyncExternalStore(missingThreads.subscribe, missingThreads.current);
  if (!isMissing) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t("threadsMissing")}</MessageBarBody>
    </MessageBar>
  );
}
