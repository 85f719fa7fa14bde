import { sandboxFromPath, watchSandbox } from "@countersign/endpoints";
import { AppRoot } from "@countersign/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { openSandbox } from "./sandbox.ts";
import { createConsoleRouter } from "./router.tsx";
import { RouterLink } from "./router-link.tsx";
import { words } from "./words.ts";

const { key, prefix } = sandboxFromPath(location.pathname);
const sandbox = openSandbox({ root: `${location.origin}${prefix}`, sandboxKey: key, watchSandbox });
const router = createConsoleRouter(sandbox, prefix);
const place = document.querySelector("#root");
if (place === null) {
  throw new Error("The page has no #root; index.html and main.tsx belong together.");
}

createRoot(place).render(
  <StrictMode>
    <AppRoot side="partner" words={words} link={RouterLink}>
      <RouterProvider router={router} />
    </AppRoot>
  </StrictMode>,
);
