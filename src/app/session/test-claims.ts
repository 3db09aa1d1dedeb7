import type { Claim } from "../../engine";
import { indexOf, progressOf, type Core } from "./core";
import { loadClaimWork } from "./load-test-work";
import { testSettingsOf } from "./tested-index";

/** Looks at claims about the units of an index, in the runs of the test that the Method states. They replace those before. */
export async function testClaims(core: Core, root: string, claims: readonly Claim[]): Promise<void> {
  const { store, options, abort } = core;
  if (claims.length === 0) return store.set({ claims: null });
  const index = indexOf(core);
  const { claimsOnWorkers } = await loadClaimWork();
  const found = await claimsOnWorkers(
    { results: index.results, root, claims, settings: testSettingsOf(index), ratings: index.ratings },
    {
      ...{ signal: abort.signal, progress: progressOf(core, true) },
      ...{ workersFor: options.workersFor, pause: options.surroundings.pause },
    },
  );
  store.set({ claims: { root, found, index, isOld: false, checked: index } });
}
