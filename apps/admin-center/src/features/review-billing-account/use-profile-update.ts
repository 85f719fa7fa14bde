import type { ProfileUpdate } from "@countersign/endpoints";
import { useFetcher } from "react-router";
import { paths } from "../../paths.ts";
import type { ProfileAttempt } from "./update-profile.ts";

export interface ProfileUpdating {
  readonly isBusy: boolean;
  readonly isDone: boolean;
  /** What became of the last try, where it did not lead on. */
  readonly attempted: ProfileAttempt | undefined;
  readonly send: (update: ProfileUpdate) => void;
  readonly forget: () => void;
}

/** Sends the profile, and tells what became of it. */
export function useProfileUpdate(): ProfileUpdating {
  // A fetcher that was reset has `null` for its data.
  const { submit, reset, data, state } = useFetcher<ProfileAttempt | null>();
  return {
    isBusy: state !== "idle",
    isDone: data?.outcome === "done",
    attempted: data ?? undefined,
    send: (update) =>
      void submit(update, {
        method: "post",
        action: paths.billingAccounts,
        encType: "application/json",
      }),
    forget: () => reset(),
  };
}
