import type { PersonCard } from "@countersign/endpoints";
import { PlayAndFix, Stack } from "@countersign/ui";
import type { ReactElement } from "react";
import { useFetcher } from "react-router";
import { paths } from "./paths.ts";
import type { NotDone } from "./session/attempt-as.ts";
import { AttemptBar } from "./shell/attempt-bar.tsx";

export type PlayWhoCanProps = {
  readonly people: readonly PersonCard[];
  /** The page on which they put it right. */
  readonly path: string;
};

/** Plays the first of the people who can take a refusal away. Nothing where nobody is ready to be played. */
export function PlayWhoCan({ people, path }: PlayWhoCanProps): ReactElement | null {
  const { submit, data } = useFetcher<NotDone>();
  const person = people.find(({ account }) => account === "ready");
  if (person === undefined) return null;
  const { personId } = person;
  const play = (): void => void submit({ personId, path }, { method: "post", action: paths.play });
  return (
    <Stack>
      <div>
        <PlayAndFix person={person} path={path} onPlayHere={play} />
      </div>
      <AttemptBar attempted={data} onRetry={play} />
    </Stack>
  );
}
