import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { setUpWords } from "../frame/set-up-words";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

/** What the last action wrote about the roles of columns; shown until the next action. */
export function SetUpNotice() {
  const { done, failure } = useSessionState();
  const { t } = useSpeech();
  if (failure !== null || (done?.what !== "setUp" && done?.what !== "role")) return null;
  return (
    <MessageBar intent={done.turned.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{setUpWords(done, t)}</MessageBarBody>
    </MessageBar>
  );
}
