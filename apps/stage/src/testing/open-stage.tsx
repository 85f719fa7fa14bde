import { api, createApiClient, type PersonCard, watchSandbox } from "@countersign/endpoints";
import {
  STUB_ROOT,
  stubEndpoint,
  type StubbedLive,
  type StubbedNetwork,
  stubLive,
} from "@countersign/endpoints/testing";
import { AppRoot } from "@countersign/ui";
import { setViewportWidth } from "@countersign/ui/testing";
import { render } from "@testing-library/react";
import type { HttpHandler } from "msw";
import { createMemoryRouter, RouterProvider } from "react-router";
import { vi } from "vitest";
import { openControl } from "../control/open-control.ts";
import { stageRoutes } from "../router.tsx";
import type { Sandbox } from "../sandbox.ts";
import { openSeats, type Seats } from "../seats/seats.ts";
import { RouterLink } from "../shell/router-link.tsx";
import { words } from "../words.ts";

export { stubbedNetwork } from "@countersign/endpoints/testing";

// A loaded machine renders slowly; what never comes still fails.
vi.setConfig({ testTimeout: 60_000 });

/** Who is signed in in this browser, on either side. */
export function signedIn(...everybody: readonly PersonCard[]): HttpHandler {
  return stubEndpoint(api.signIn.session, ({ input }) => ({
    people: everybody.filter(({ side }) => side === input.side),
  }));
}

export type OpenedStage = {
  readonly seats: Seats;
  readonly live: StubbedLive;
  /** Path and query of the page in sight. */
  readonly address: () => string;
};

export type Opening = {
  readonly address: string;
  readonly locale?: "en" | "pl";
  readonly width?: number;
  readonly answers: readonly HttpHandler[];
};

/** Opens an address of the stage in a tab where nobody plays yet. */
export function openStage(
  server: StubbedNetwork,
  { address, locale = "en", width = 1280, answers }: Opening,
): OpenedStage {
  server.use(...answers);
  localStorage.setItem("countersign.locale", locale);
  setViewportWidth(width);
  const live = stubLive();
  const seats = openSeats("demo", window);
  const sandbox: Sandbox = {
    key: "demo",
    prefix: "",
    root: STUB_ROOT,
    api: createApiClient({ root: STUB_ROOT }),
    control: openControl(STUB_ROOT),
    seats,
    watch: watchSandbox,
  };
  const router = createMemoryRouter(stageRoutes(sandbox), { initialEntries: [address] });
  render(
    <AppRoot side="stage" words={words} link={RouterLink} placement="window">
      <RouterProvider router={router} />
    </AppRoot>,
  );
  return {
    seats,
    live,
    address: () => router.state.location.pathname + router.state.location.search,
  };
}
