import { useSessionState } from "../session/SessionContext";
import { Loading } from "../parts/Loading";
import { Page } from "../parts/Page";
import { useSpeech } from "../strings/SpeechContext";
import { canSetUp } from "./can-set-up";
import { GoalpostsYear, isAboutGoalpostsYear } from "../method/GoalpostsYear";
import { FoundTables } from "./FoundTables";
import { IndexFigures } from "./IndexFigures";
import { Problems } from "./Problems";
import { ReadingSummary } from "./reading/ReadingSummary";
import { TableReading } from "./reading/TableReading";
import { SetUp } from "./SetUp";
import { SetUpNotice } from "./SetUpNotice";
import { Starters } from "./Starters";
import { TablePickers } from "./TablePickers";

/**
 * What was found in the workbook, what is wrong with it, how its table was read, and ways to begin where nothing was
 * found. The choice of the tables comes before how they were read: the user may want another table.
 */
export default function DataTab() {
  const { phase, index, table, problems } = useSessionState();
  const { t } = useSpeech();
  if (phase === "starting") return <Loading label={t("stateStarting")} />;
  const isEmpty = phase === "empty";
  return (
    <Page>
      {isEmpty && <Starters first />}
      <SetUpNotice />
      {phase === "ready" && index !== null && <IndexFigures index={index} />}
      {table !== null && <ReadingSummary table={table} />}
      {!isEmpty && <Problems />}
      {problems.some(isAboutGoalpostsYear) && <GoalpostsYear />}
      <TablePickers />
      {canSetUp({ table, problems }) && <SetUp />}
      {table !== null && <TableReading table={table} />}
      {index !== null && <FoundTables source={index.source} table={table} />}
      {!isEmpty && <Starters />}
    </Page>
  );
}
