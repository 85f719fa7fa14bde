import type { RouteObject } from "react-router";
import type { Sandbox } from "../../sandbox.ts";
import { paths } from "../../paths.ts";
import { BareShell } from "../../shell/bare-shell.tsx";
import { PageProblem } from "../../shell/page-problem.tsx";
import { loadDoor } from "./load-door.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { signOut } from "./sign-out.ts";

/** The way in and the way out. */
export function signInRoutes(sandbox: Sandbox): readonly RouteObject[] {
  return [
    {
      path: paths.signIn,
      loader: () => loadDoor(sandbox),
      element: (
        <BareShell>
          <SignInPage sandbox={sandbox} />
        </BareShell>
      ),
      errorElement: (
        <BareShell>
          <PageProblem />
        </BareShell>
      ),
      hydrateFallbackElement: <BareShell>{null}</BareShell>,
    },
    { path: paths.signOut, action: ({ request }) => signOut(sandbox, request) },
  ];
}
