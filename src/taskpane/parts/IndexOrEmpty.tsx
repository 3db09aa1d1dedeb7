import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SessionIndex } from "../../app/session";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { Empty } from "./Empty";
import { Loading } from "./Loading";

/**
 * The part of a tab that needs an index, or why there is no index. Where the latest reading has problems, the last index that
 * could be scored is shown, with a sentence about it.
 */
export function IndexOrEmpty({ children }: { readonly children: (index: SessionIndex) => ReactNode }) {
  const { phase, index } = useSessionState();
  const { t } = useSpeech();
  if (phase === "starting") return <Loading label={t("stateStarting")} />;
  if (index === null) return <Empty text={t(phase === "empty" ? "emptyIndex" : "unreadableIndex")} />;
  return (
    <>
      {phase === "unreadable" && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{t("lastGood")}</MessageBarBody>
        </MessageBar>
      )}
      {children(index)}
    </>
  );
}
