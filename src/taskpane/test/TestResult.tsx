import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { Replicate } from "./Replicate";
import { TestViews } from "./views/TestViews";

/** What came out of the last test of an index. */
export function TestResult({ root }: { readonly root: string }) {
  const { test, busy } = useSessionState();
  const { t } = useSpeech();
  const own = test?.byRoot.get(root);
  if (test === null || own === undefined) return <Hint>{t("notYetTested")}</Hint>;
  return (
    <>
      <Section title={t("testResult")}>
        {test.isOld && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t("testOld")}</MessageBarBody>
          </MessageBar>
        )}
        {/* A test that is old is shown with the index that it was of. */}
        <TestViews key={root} index={test.index} test={own} busy={busy?.action === "test"} />
      </Section>
      <Replicate test={own} index={test.index} />
    </>
  );
}
