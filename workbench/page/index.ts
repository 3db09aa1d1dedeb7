import { startWorkbench } from "./start-workbench";

startWorkbench().catch((error: unknown) => {
  const message = document.getElementById("message");
  if (message) message.textContent = `The workbench did not start. ${String(error)}`;
  throw error;
});
