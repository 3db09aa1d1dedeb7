import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Section } from "../parts/Section";
import { useSpeech } from "../strings/SpeechContext";
import { DataTable, type TableData } from "./DataTable";

interface ChartSectionProps {
  readonly title: string;
  /** What is said above the chart and above the table. */
  readonly text?: ReactNode;
  readonly table: () => TableData;
  /** The chart. */
  readonly children: ReactNode;
}

/** A chart under its heading, and the same figures as a table in its place. */
export function ChartSection({ title, text, table, children }: ChartSectionProps) {
  const { t } = useSpeech();
  const [isTable, setTable] = useState(false);
  const action = (
    <Button size="small" appearance="subtle" onClick={() => setTable(!isTable)}>
      {t(isTable ? "showAsChart" : "showAsTable")}
    </Button>
  );
  return (
    <Section title={title} action={action}>
      {text}
      {isTable ? <DataTable title={title} data={table()} /> : children}
    </Section>
  );
}
