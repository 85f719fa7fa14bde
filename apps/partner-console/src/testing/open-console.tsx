import { watchSandbox } from "@countersign/endpoints";
import {
  STUB_ROOT,
  stubLive,
  type StubbedLive,
  type StubbedNetwork,
} from "@countersign/endpoints/testing";
import { AppRoot } from "@countersign/ui";
import { setViewportWidth } from "@countersign/ui/testing";
import { act, configure, render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { HttpHandler } from "msw";
import { createMemoryRouter, RouterProvider } from "react-router";
import { consoleRoutes } from "../router.tsx";
import { RouterLink } from "../router-link.tsx";
import { openSandbox } from "../sandbox.ts";
import { words } from "../words.ts";
import { reads, type SandboxState } from "./stubbed-sandbox.ts";

export { stubbedNetwork } from "@countersign/endpoints/testing";

// A loaded machine renders slowly; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

export type Opening = {
  readonly path: string;
  readonly locale?: "en" | "pl";
  readonly width?: number;
  readonly placement?: "window" | "pane";
  /** Whom the tab plays; the first who is signed in unless a test says otherwise. */
  readonly plays?: string | null;
  readonly writes?: readonly HttpHandler[];
};

export type OpenedConsole = {
  readonly user: UserEvent;
  readonly live: StubbedLive;
  /** The address inside the console. */
  readonly address: () => string;
  /** The browser's Back. */
  readonly goBack: () => Promise<void>;
};

/** Opens a page of the console in a tab of its own. */
export function openConsole(
  server: StubbedNetwork,
  state: SandboxState,
  opening: Opening,
): OpenedConsole {
  const { path, locale = "en", width = 1280, placement = "window", plays, writes = [] } = opening;
  server.use(...writes, ...reads(state));
  localStorage.setItem("countersign.locale", locale);
  setViewportWidth(width);
  const played = plays === undefined ? (state.signedIn[0]?.personId ?? null) : plays;
  if (played !== null) sessionStorage.setItem("countersign:demo:partner", played);
  const live = stubLive();
  const sandbox = openSandbox({ root: STUB_ROOT, sandboxKey: "demo", watchSandbox });
  const router = createMemoryRouter(consoleRoutes(sandbox), { initialEntries: [path] });
  render(
    <AppRoot side="partner" words={words} link={RouterLink} placement={placement}>
      <RouterProvider router={router} />
    </AppRoot>,
  );
  const address = (): string => `${router.state.location.pathname}${router.state.location.search}`;
  const goBack = (): Promise<void> => act(() => router.navigate(-1));
  return { user: userEvent.setup(), live, address, goBack };
}
