import type { RouteObject } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { actOnStage } from "./act-on-stage.ts";
import { BothSides } from "./both-sides.tsx";
import { loadBothSides } from "./load-both-sides.ts";

/** `/stage`: both consoles side by side. */
export function playBothSidesRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.stage,
    loader: () => loadBothSides(sandbox),
    action: ({ request }) => actOnStage(sandbox, request),
    element: <BothSides sandbox={sandbox} />,
  };
}
