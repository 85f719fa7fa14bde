import { AppRoot } from "@countersign/ui";
import { createRoot } from "react-dom/client";
import { createHashRouter, RouterProvider } from "react-router";

import { openAdminCenter } from "./admin-center.ts";
import { createRoutes } from "./router.tsx";
import { RouterLink } from "./shell/router-link.tsx";
import { words } from "./words.ts";

const element = document.querySelector("#root");
if (element === null) throw new Error("index.html has no #root; the app has nowhere to go.");

const router = createHashRouter(createRoutes(openAdminCenter(window)));
createRoot(element).render(
  <AppRoot side="customer" words={words} link={RouterLink}>
    <RouterProvider router={router} />
  </AppRoot>,
);
