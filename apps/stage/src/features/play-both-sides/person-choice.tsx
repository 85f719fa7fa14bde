import type { PersonId, Side } from "@countersign/domain";
import type { PersonCard } from "@countersign/endpoints";
import { rolesOf } from "@countersign/i18n";
import { actingColours } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ReactElement } from "react";
import { abilityOf } from "../../people/person-lines.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  backdrop: { position: "fixed", inset: 0, zIndex: 50, backgroundColor: "rgba(0, 0, 0, 0.12)" },
  menu: {
    position: "absolute",
    zIndex: 51,
    top: "28px",
    left: "auto",
    right: "8px",
    margin: 0,
    border: "0",
    color: "inherit",
    width: "min(344px, calc(100% - 16px))",
    maxHeight: "calc(100% - 40px)",
    overflowY: "auto",
    padding: "8px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    fontSize: "12px",
    lineHeight: "16px",
  },
  title: { padding: "2px 8px 6px", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  people: { padding: 0, listStyleType: "none" },
  card: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    width: "100%",
    minHeight: "64px",
    padding: "6px 10px",
    border: "0",
    borderLeft: "3px solid transparent",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "left",
  },
  door: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  playing: { backgroundColor: tokens.colorNeutralBackground1Selected },
  partner: { borderLeftColor: actingColours.partner.bar },
  customer: { borderLeftColor: actingColours.customer.bar },
  name: {
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

export interface PersonChoiceProps {
  readonly side: Side;
  readonly people: readonly PersonCard[];
  readonly playing: PersonId | null;
  readonly onPlay: (personId: PersonId) => void;
  readonly onClose: () => void;
}

/** Everybody of one side over their pane. One click plays; whoever has never signed in needs the mail first. */
export function PersonChoice(props: PersonChoiceProps): ReactElement {
  const { side, people, playing, onPlay, onClose } = props;
  const styles = useStyles();
  const { t } = useWords();
  const close = useEffectEvent(onClose);
  const menu = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const cards = menu.current?.querySelectorAll<HTMLElement>("button");
    const current = menu.current?.querySelector<HTMLElement>("[aria-current]");
    (current ?? cards?.[0])?.focus();
    const closeOnEscape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") close();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, []);
  return (
    <>
      <div className={styles.backdrop} onPointerDown={onClose} />
      <dialog
        open
        ref={menu}
        aria-modal="true"
        aria-label={t(`stage.${side}People`)}
        className={styles.menu}
      >
        <div className={styles.title}>{t(`stage.${side}People`)}</div>
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.personId}>
              <PersonCardRow
                person={person}
                isPlaying={person.personId === playing}
                onPlay={() => onPlay(person.personId)}
              />
            </li>
          ))}
        </ul>
      </dialog>
    </>
  );
}

interface PersonCardRowProps {
  readonly person: PersonCard;
  readonly isPlaying: boolean;
  readonly onPlay: () => void;
}

function PersonCardRow({ person, isPlaying, onPlay }: PersonCardRowProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const what = `${rolesOf(person, words)} · ${person.companyName}`;
  const isReady = person.account === "ready";
  const lines = (
    <>
      <span className={styles.name}>{person.displayName}</span>
      <span>{what}</span>
      <span>{isReady ? abilityOf(person, words) : words.t("person.firstSignIn")}</span>
    </>
  );
  if (!isReady) return <div className={styles.card}>{lines}</div>;
  return (
    <button
      type="button"
      aria-current={isPlaying || undefined}
      className={mergeClasses(
        styles.card,
        styles.door,
        isPlaying && styles.playing,
        isPlaying && styles[person.side],
      )}
      onClick={onPlay}
    >
      {lines}
    </button>
  );
}
