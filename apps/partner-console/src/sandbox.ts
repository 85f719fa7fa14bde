import {
  type ApiClient,
  createApiClient,
  type LiveChange,
  type LiveState,
} from "@countersign/endpoints";
import { type PlayedPerson, playedPersonOf } from "./session/played-person.ts";

/** What the routes of one console in one sandbox work with. */
export type Sandbox = {
  /** Origin and sandbox prefix, no trailing slash. */
  readonly root: string;
  readonly api: ApiClient;
  readonly played: PlayedPerson;
  readonly sandboxKey: string;
  readonly watch: (
    onChange: (change: LiveChange) => void,
    onState: (state: LiveState) => void,
  ) => () => void;
};

export type SandboxOptions = {
  /** Origin and sandbox prefix, no trailing slash. */
  readonly root: string;
  readonly sandboxKey: string;
  readonly watchSandbox: (root: string, ...listeners: Parameters<Sandbox["watch"]>) => () => void;
};

/** Connects a console to its sandbox; every call carries the person whom the tab plays. */
export function openSandbox({ root, sandboxKey, watchSandbox }: SandboxOptions): Sandbox {
  const played = playedPersonOf(sandboxKey);
  return {
    root,
    api: createApiClient({ root, person: played.read }),
    played,
    sandboxKey,
    watch: (...listeners) => watchSandbox(root, ...listeners),
  };
}
