import { configure } from "@testing-library/react";

// Parts of the pane are loaded when they are needed: the first time, on a busy machine, that takes seconds.
configure({ asyncUtilTimeout: 20_000 });
