import { SkeletonPage } from "@countersign/ui";
import type { ReactElement } from "react";
import type { RouteObject } from "react-router";
import { acceptAttestationRoute } from "./features/accept-attestation/route.tsx";
import { agreementTemplatesRoute } from "./features/choose-agreement-template/route.tsx";
import { enterSandboxRoute } from "./features/enter-sandbox/route.tsx";
import { playBothSidesRoute } from "./features/play-both-sides/route.tsx";
import { readMailRoute } from "./features/read-mail/route.tsx";
import type { Sandbox } from "./sandbox.ts";
import { PageProblem, UnknownAddress } from "./shell/page-problem.tsx";
import { StagePage } from "./shell/stage-page.tsx";

/** Every page of the stage. */
export function stageRoutes(sandbox: Sandbox): RouteObject[] {
  return [
    {
      ErrorBoundary: PageProblem,
      HydrateFallback: FirstSkeleton,
      children: [
        enterSandboxRoute(sandbox),
        playBothSidesRoute(sandbox),
        readMailRoute(sandbox),
        agreementTemplatesRoute(sandbox),
        acceptAttestationRoute(sandbox),
        { path: "*", loader: () => checkSandbox(sandbox), Component: UnknownAddress },
      ],
    },
  ];
}

/** Under an unknown sandbox every address is unknown, and the sandbox is what to tell of. */
async function checkSandbox({ api }: Sandbox): Promise<null> {
  await api.stage.overview({});
  return null;
}

function FirstSkeleton(): ReactElement {
  return (
    <StagePage>
      <SkeletonPage />
    </StagePage>
  );
}
