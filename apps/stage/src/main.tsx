import { watchSandbox } from "@countersign/endpoints";
import { AppRoot } from "@countersign/ui";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { stageRoutes } from "./router.tsx";
import { openSandbox } from "./sandbox.ts";
import { RouterLink } from "./shell/router-link.tsx";
import { words } from "./words.ts";

const place = document.querySelector("#root");
if (place === null) throw new Error("index.html has no #root; the stage has nowhere to go.");

const sandbox = openSandbox(window, watchSandbox);
// The router knows the sandbox's address with its slash only; without it the same place is meant.
const { pathname, search, hash } = window.location;
if (pathname === sandbox.prefix) {
  window.history.replaceState(null, "", `${pathname}/${search}${hash}`);
}
const router = createBrowserRouter(stageRoutes(sandbox), { basename: `${sandbox.prefix}/` });
createRoot(place).render(
  <AppRoot side="stage" words={words} link={RouterLink}>
    <RouterProvider router={router} />
  </AppRoot>,
);
