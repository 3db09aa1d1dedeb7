import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { appliedWords } from "../../frame/applied-words";
import { useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";

/** What applying a scenario wrote, and what not, until something else is done. */
export function AppliedNotice({ name }: { readonly name: string }) {
  const { done } = useSessionState();
  const { t } = useSpeech();
  if (done?.what !== "applied" || done.name !== name) return null;
  return (
    <MessageBar intent={done.left.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{appliedWords(done, t)}</MessageBarBody>
    </MessageBar>
  );
}
