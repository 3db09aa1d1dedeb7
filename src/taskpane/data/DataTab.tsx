import { useSessionState } from "../session/SessionContext";
import { Loading } from "../parts/Loading";
import { Page } from "../parts/Page";
import { useSpeech } from "../strings/SpeechContext";
import { FoundTables } from "./FoundTables";
import { IndexFigures } from "./IndexFigures";
import { Problems } from "./Problems";
import { Starters } from "./Starters";
import { TablePickers } from "./TablePickers";

/** What was found in the workbook, what is wrong with it, and ways to begin where nothing was found. */
export default function DataTab() {
  const { phase, index } = useSessionState();
  const { t } = useSpeech();
  if (phase === "starting") return <Loading label={t("stateStarting")} />;
  const isEmpty = phase === "empty";
  return (
    <Page>
      {isEmpty && <Starters first />}
      {index !== null && (
        <>
          <IndexFigures index={index} />
          <FoundTables source={index.source} />
        </>
      )}
      {!isEmpty && <Problems />}
      <TablePickers />
      {!isEmpty && <Starters />}
    </Page>
  );
}
