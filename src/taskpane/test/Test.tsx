import { useState } from "react";
import type { SessionIndex } from "../../app/session";
import { nameOf, treesOf } from "../model/tree";
import { Choice } from "../parts/Choice";
import { Disclosure } from "../parts/Disclosure";
import { Page } from "../parts/Page";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { Claims } from "./claims/Claims";
import { SaveDocument } from "./document/SaveDocument";
import { TestForm } from "./form/TestForm";
import { RunTest } from "./RunTest";
import { TestResult } from "./TestResult";
import { ThreadsNotice } from "./ThreadsNotice";

/** What the test varies, and what came out; of one index at a time where there are several. */
export function Test({ index }: { readonly index: SessionIndex }) {
  const { t } = useSpeech();
  const { test } = useSessionState();
  const [chosen, choose] = useState<string | null>(null);
  const trees = treesOf(index.model);
  const root = trees.find(({ node }) => node.code === chosen) ?? trees[0];
  if (root === undefined) return null;
  const { code } = root.node;
  return (
    <Page>
      <ThreadsNotice />
      {trees.length > 1 && (
        <Choice
          label={t("testOf")}
          options={trees.map(({ node }) => ({ value: node.code, label: nameOf(node) }))}
          value={code}
          onChange={choose}
        />
      )}
      <RunTest index={index} root={code} />
      {/* What came out should be seen after a test: the form is folded then. */}
      <Disclosure key={String(test === null)} title={t("whatVaries")} open={test === null}>
        <TestForm index={index} root={code} />
      </Disclosure>
      <TestResult root={code} />
      <Claims key={code} index={index} root={code} />
      <SaveDocument root={code} />
    </Page>
  );
}
