import type { Model } from "../../../engine";
import { byCodeOrName } from "../cells/by-code-or-name";
import { plain } from "../cells/text";
import { nearest, type KnownWord } from "../words/nearest";

/** What a text of a table of decisions may name. Texts are codes or names; what is found is a code, or a label of a group. */
export interface KnownNames {
  readonly indicator: Names;
  /** Indicators and aggregates. */
  readonly node: Names;
  readonly unit: Names;
  readonly group: Names;
}

export interface Names {
  find(text: string): string | undefined;
  /** The spelling that an unknown text was probably meant to be; null for none. */
  near(text: string): string | null;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

export function knownNames({ units, indicators, framework, groups }: Model): KnownNames {
  const isIndicator = new Set(indicators.map(({ code }) => code));
  const labels = groups.flatMap((group) => group.labels).filter((label) => label !== null);
  return {
    indicator: namesOf(framework.filter(({ code }) => isIndicator.has(code))),
    node: namesOf(framework),
    unit: namesOf(units),
    group: namesOf([...new Set(labels)].map((label) => ({ code: label, name: label }))),
  };
}

function namesOf(things: readonly Named[]): Names {
  const found = byCodeOrName(things);
  let spellings: ReadonlyMap<string, KnownWord<string>> | null = null;
  return {
    find: (text) => found.get(text)?.code,
    near: (text) => {
      spellings ??= new Map(
        things.flatMap(({ code, name }) =>
          [code, name].map((spelt) => [plain(spelt), { thing: code, spelt }] as const),
        ),
      );
      return nearest(plain(text), spellings)?.spelt ?? null;
    },
  };
}
