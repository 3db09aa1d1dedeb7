import { useState } from "react";
import { Sentence } from "../../decide/Sentence";
import { Hint } from "../../parts/Hint";
import { Loading } from "../../parts/Loading";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import type { AssessViewProps } from "../assess-view-props";
import { EditionResult } from "../rounds/EditionResult";
import { LevelChanges } from "../rounds/LevelChanges";
import { LoadEdition } from "../rounds/LoadEdition";
import type { LoadedEdition } from "../rounds/read-edition";
import { useEditions } from "../rounds/use-editions";

/** The last edition that was loaded: the view may be left and opened again. */
let last: LoadedEdition | null = null;

/** What changed since the round before, or since an earlier edition. */
export function RoundsView({ index }: AssessViewProps) {
  const { t } = useSpeech();
  const [loaded, setLoaded] = useState<LoadedEdition | null>(last);
  const { hasOwn, shown, isLooking } = useEditions(index, loaded);
  const change = (edition: LoadedEdition | null): void => {
    last = edition;
    setLoaded(edition);
  };
  return (
    <>
      <Section title={t("editionsTitle")}>
        {shown !== null && (
          <Sentence>
            {t("editionsBetween", { before: shown.names[0], after: shown.names[1] ?? t("editionsNow") })}
          </Sentence>
        )}
        {shown === null && !isLooking && <Hint>{t("editionsNone")}</Hint>}
        <LoadEdition index={index} loaded={loaded} hasOwn={hasOwn} onChange={change} />
      </Section>
      {isLooking && <Loading label={t("editionsLooking")} />}
      {shown !== null && <EditionResult index={index} shown={shown} />}
      {hasOwn && loaded === null && (index.source.assessment?.ratings.length ?? 0) > 0 && (
        <LevelChanges index={index} />
      )}
    </>
  );
}
