import { SkeletonPage } from "@countersign/ui";
import { redirect, type RouteObject } from "react-router";
import type { Sandbox } from "../sandbox.ts";
import { paths } from "../paths.ts";
import { BareShell } from "./bare-shell.tsx";
import { PageProblem } from "./page-problem.tsx";
import { Shell } from "./shell.tsx";
import { loadSignedIn, SHELL_ROUTE_ID } from "./signed-in.ts";
import { UnknownAddress } from "./unknown-address.tsx";

/** Everything for which one is signed in. A page that fails leaves the shell around it. */
export function shellRoute(sandbox: Sandbox, pages: readonly RouteObject[]): RouteObject {
  return {
    id: SHELL_ROUTE_ID,
    path: paths.root,
    loader: ({ request }) => loadSignedIn(sandbox, request),
    // What stands after the question mark is the page's own affair.
    shouldRevalidate: ({ currentUrl, nextUrl, actionResult, defaultShouldRevalidate }) =>
      (currentUrl.search === nextUrl.search || actionResult !== undefined) &&
      defaultShouldRevalidate,
    element: <Shell sandbox={sandbox} />,
    errorElement: (
      <BareShell>
        <PageProblem />
      </BareShell>
    ),
    hydrateFallbackElement: (
      <BareShell>
        <SkeletonPage />
      </BareShell>
    ),
    children: [
      {
        errorElement: <PageProblem />,
        children: [
          { index: true, loader: () => redirect(paths.home) },
          ...pages.map(orUnknown),
          { path: "*", element: <UnknownAddress /> },
        ],
      },
    ],
  };
}

/** A route that only answers forms and panels has no page: whoever types its address finds what every stray one finds. */
function orUnknown(route: RouteObject): RouteObject {
  const hasPage = route.lazy ?? route.element ?? route.Component;
  return hasPage === undefined && route.index !== true
    ? { ...route, element: <UnknownAddress /> }
    : route;
}
