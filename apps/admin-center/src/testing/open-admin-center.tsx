import { attempt, createApiClient } from "@countersign/endpoints";
import {
  STUB_ROOT,
  type StubbedLive,
  type StubbedNetwork,
  stubLive,
} from "@countersign/endpoints/testing";
import { AppRoot } from "@countersign/ui";
import { setViewportWidth } from "@countersign/ui/testing";
import { configure, render } from "@testing-library/react";
import type { HttpHandler } from "msw";
import { createHashRouter, RouterProvider } from "react-router";

import { vi } from "vitest";
import { openLink } from "../address/opened-link.ts";
import { createRoutes } from "../router.tsx";
import { openSeat, type Seat } from "../seat/seat.ts";
import { RouterLink } from "../shell/router-link.tsx";
import { words } from "../words.ts";
import { reads, type SandboxState } from "./stubbed-sandbox.ts";

export { stubbedNetwork } from "@countersign/endpoints/testing";

// A loaded machine renders slowly; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

export interface OpenedAdminCenter {
  readonly seat: Seat;
  /** Where the tab went on in the partner console, and as whom. */
  readonly wentOn: readonly (readonly [personId: string, path: string])[];
  readonly live: StubbedLive;
}

export interface Opening {
  readonly address: string;
  readonly locale?: "en" | "pl";
  readonly width?: number;
  readonly placement?: "window" | "pane";
  readonly writes?: readonly HttpHandler[];
}

/** Opens an address of the admin center in a tab where somebody sits, or nobody. */
export function openAdminCenter(
  server: StubbedNetwork,
  state: SandboxState,
  { address, locale = "en", width = 628, placement = "window", writes = [] }: Opening,
): OpenedAdminCenter {
  server.use(...writes, ...reads(state));
  localStorage.setItem("countersign.locale", locale);
  setViewportWidth(width);
  window.history.replaceState(null, "", address);
  const live = stubLive();
  const seat = openSeat("demo", window);
  const first = state.signedIn.at(-1);
  if (first !== undefined) seat.take(first.personId);
  const wentOn: [personId: string, path: string][] = [];
  const client = createApiClient({ root: STUB_ROOT, person: seat.current });
  const router = createHashRouter(
    createRoutes({
      root: STUB_ROOT,
      client,
      seat,
      link: openLink(window),
      async goOnAsPartner(personId, path) {
        const played = await attempt(client.signIn.play({ personId }));
        if (played.outcome === "done") wentOn.push([personId, path]);
        return played;
      },
    }),
  );
  render(
    <AppRoot side="customer" words={words} link={RouterLink} placement={placement}>
      <RouterProvider router={router} />
    </AppRoot>,
  );
  return { seat, live, wentOn };
}
