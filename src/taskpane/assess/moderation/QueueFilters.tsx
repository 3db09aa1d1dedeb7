import { makeStyles, tokens } from "@fluentui/react-components";
import { type Model, type Moderation, moderationReasons } from "../../../engine";
import type { AssessmentTables } from "../../../workbook/assessment";
import { unitLabels } from "../../../workbook/unit-labels";
import { nameOf } from "../../model/tree";
import { Choice } from "../../parts/Choice";
import { useSpeech } from "../../strings/SpeechContext";
import { type QueueFilter, ratedParts, reasonCounts } from "./queue-rows";
import { reasonNames } from "./reason-words";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))",
    minWidth: 0,
  },
});

interface QueueFiltersProps {
  readonly model: Model;
  readonly moderation: Moderation;
  readonly assessment: AssessmentTables;
  readonly filter: QueueFilter;
  readonly onChange: (filter: QueueFilter) => void;
}

const states = ["decide", "look", "settled"] as const;

/** Which cells the list shows: to decide, worth a look or settled, by reason, part of the framework, and unit. */
export function QueueFilters({ model, moderation, assessment, filter, onChange }: QueueFiltersProps) {
  const styles = useStyles();
  const { t, plain } = useSpeech();
  const { open, settled } = moderation;
  const decide = open.filter(({ needsDecision }) => needsDecision);
  const look = open.filter(({ needsDecision }) => !needsDecision);
  const cells = { decide, look, settled }[filter.state];
  const counts = reasonCounts(cells);
  const labels = unitLabels(model.units);
  const units = [...new Set(cells.map(({ unit }) => unit))].sort((a, b) => a - b);
  const nodes = new Map(model.framework.map((node) => [node.code, node]));
  return (
    <div className={styles.fields}>
      <Choice
        label={t("queueShow")}
        options={[
          { value: "decide", label: t("queueDecide", { count: decide.length }) },
          { value: "look", label: t("queueLook", { count: look.length }) },
          { value: "settled", label: t("queueSettled", { count: settled.length }) },
        ]}
        value={filter.state}
        onChange={(value) =>
          onChange({ ...filter, reason: "", state: states.find((state) => state === value) ?? "decide" })
        }
      />
      <Choice
        label={t("queueReason")}
        options={[
          { value: "", label: t("all") },
          ...moderationReasons.map((reason) => ({
            value: reason,
            label: `${t(reasonNames[reason])} (${plain(counts.get(reason) ?? 0)})`,
          })),
        ]}
        value={filter.reason}
        onChange={(value) =>
          onChange({ ...filter, reason: moderationReasons.find((reason) => reason === value) ?? "" })
        }
      />
      <Choice
        label={t("queuePart")}
        options={[
          { value: "", label: t("all") },
          ...ratedParts(model, assessment).map((code) => ({
            value: code,
            label: nameOf(nodes.get(code) ?? { name: "", code }),
          })),
        ]}
        value={filter.part}
        onChange={(part) => onChange({ ...filter, part })}
      />
      <Choice
        label={t("queueUnit")}
        options={[
          { value: "", label: t("all") },
          ...units.map((unit) => ({ value: model.units[unit]?.code ?? "", label: labels[unit] ?? "" })),
        ]}
        value={filter.unit}
        onChange={(unit) => onChange({ ...filter, unit })}
      />
    </div>
  );
}
