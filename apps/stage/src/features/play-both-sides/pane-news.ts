import type { Side } from "@countersign/domain";
import { rolesOf } from "@countersign/i18n";
import type { StageNews } from "@countersign/ui";
import { mailOf } from "../../paths.ts";
import type { StageWords } from "../../words.ts";
import type { BothSidesView } from "./load-both-sides.ts";
import { isWide, type Split } from "./split.ts";

export type PaneNewsOptions = {
  readonly side: Side;
  readonly prefix: string;
  /** `null` where one pane is shown at a time. */
  readonly split: Split | null;
  readonly data: BothSidesView;
  readonly words: StageWords;
};

/** What the stage tells the pane of a side: who plays there, their unread mail, and its width. */
export function paneNews({ side, prefix, split, data, words }: PaneNewsOptions): StageNews {
  const { people, unread } = data.overview;
  const ours = people.filter((person) => person.side === side);
  const person = ours.find(({ personId }) => personId === data.playing[side]);
  // Before anybody plays, what waits for any person of the side.
  const readers = person === undefined ? ours : [person];
  return {
    countersign: "stage",
    side,
    person:
      person === undefined
        ? null
        : { name: person.displayName, detail: `${rolesOf(person, words)} · ${person.companyName}` },
    unread: readers.reduce((sum, { personId }) => sum + (unread[personId] ?? 0), 0),
    mailHref: prefix + mailOf(person?.personId),
    isWide: split === null ? null : isWide(side, split),
  };
}
