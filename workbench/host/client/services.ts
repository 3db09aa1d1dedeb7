import { HostObject, type HostKind } from "../protocol/host-object";
import type { FunctionCalls } from "./function-calls";

interface Services {
  readonly functions: FunctionCalls;
  readonly onVisibility: (visible: boolean) => void;
}

const internal: HostKind<Services> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

const customFunctions: HostKind<Services> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    SetInvocationResults: ({ functions }, [results]) => {
      if (Array.isArray(results)) for (const result of results) functions.answer(result);
    },
    _SetInvocationResult: ({ functions }, [id, value]) => functions.answer({ id, value }),
    _SetInvocationError: ({ functions }, [id, value]) => functions.answer({ id, value, failed: true }),
  },
};

const runtime: HostKind<Services> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: ({ onVisibility }, [state]) => onVisibility(state === "Visible"),
  },
};

const startUp: HostKind<Services> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState: () => undefined,
    GetAppRuntimeStartState: () => "Inactive",
  },
};

/** The services that the client requests by name, besides the workbook. */
export const services = (given: Services): Readonly<Record<string, HostObject>> => ({
  "Microsoft.InternalService.AddinInternalService": HostObject.of(internal, given),
  "Microsoft.ExcelServices.CustomFunctions": HostObject.of(customFunctions, given),
  "Microsoft.AppRuntime.AppRuntimeService": HostObject.of(runtime, given),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": HostObject.of(startUp, given),
});
