import type { PersonCard } from "@countersign/endpoints";
import { PlayAndFix } from "@countersign/ui";
import type { ReactElement } from "react";
import { adminCenterPath } from "../paths.ts";
import { useSession } from "./session-context.ts";
import { useTakeSeat } from "./use-take-seat.ts";
import { AttemptBar } from "./attempt-bar.tsx";

export interface PlayColleagueProps {
  /** Who can take the refusal away. */
  readonly people: readonly PersonCard[];
  /** The page of the admin center on which they do. */
  readonly path: string;
}

/** Plays the first colleague who can, where they can. Nothing where nobody is ready to be played. */
export function PlayColleague({ people, path }: PlayColleagueProps): ReactElement | null {
  const { tried, play } = useTakeSeat(useSession());
  const person = people.find(({ side, account }) => side === "customer" && account === "ready");
  if (person === undefined) return null;
  return (
    <>
      <PlayAndFix
        person={person}
        path={adminCenterPath(path)}
        onPlayHere={() => play(person.personId)}
      />
      <AttemptBar attempted={tried.attempted} onRetry={tried.retry} />
    </>
  );
}
