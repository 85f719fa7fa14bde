import type { PaneRequest } from "@countersign/ui";
import { act, screen } from "@testing-library/react";

/** The frame of a pane, by its title. */
function frameCalled(title: string): HTMLIFrameElement {
  const frame = screen.getByTitle(title);
  if (frame instanceof HTMLIFrameElement) return frame;
  throw new Error(`${title} is no frame.`);
}

export function windowOf(title: string): Window {
  const { contentWindow } = frameCalled(title);
  if (contentWindow === null) throw new Error(`${title} has no window.`);
  return contentWindow;
}

type Request = PaneRequest extends infer One
  ? One extends { countersign: unknown }
    ? Omit<One, "countersign">
    : never
  : never;

/** What a console in a pane says to the stage. */
export function ask(title: string, request: Request, origin = window.location.origin): void {
  const data = { countersign: "pane", ...request };
  const message = new MessageEvent("message", { data, origin });
  // A stand-in for a window is no source for the constructor.
  Object.defineProperty(message, "source", { value: windowOf(title) });
  act(() => {
    window.dispatchEvent(message);
  });
}

/** Lets a pane be led to addresses, which jsdom cannot do, and keeps them. */
export function followPane(title: string): readonly string[] {
  const opened: string[] = [];
  const location = { assign: (address: string) => opened.push(address) };
  const stand = { location, postMessage: () => undefined };
  Object.defineProperty(frameCalled(title), "contentWindow", { value: stand });
  return opened;
}
