import { Label, mergeClasses } from "@fluentui/react-components";
import {
  Fragment,
  type ReactElement,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useRef,
} from "react";
import { useWords } from "../../words.ts";
import { type LinkInText, type PartName, type Piece, piecesOf } from "./link-in-text.ts";
import type { MailDraft } from "./mail-draft.ts";
import { useMailStyles } from "./use-mail-styles.ts";

/** A line that is only a line break has no height without it. */
const LAST_LINE = "\u200B";

export type EditableMailProps = {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly mail: MailDraft;
  readonly link: LinkInText | null;
  /** The part of the link that a chip points at. */
  readonly lit: PartName | null;
  readonly tools: ReactNode;
  readonly onType: (text: string) => void;
};

/**
 * A plain textarea; a layer of the same metrics behind it paints the link and its parts. Both grow with the text and the
 * frame around them scrolls, so that they cannot move against each other.
 */
export function EditableMail({
  ref,
  mail,
  link,
  lit,
  tools,
  onType,
}: EditableMailProps): ReactElement {
  const styles = useMailStyles();
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <div className={styles.head}>
        <Label htmlFor={id} className={styles.label}>
          {t("invite.emailText")}
        </Label>
        {tools}
      </div>
      <div className={styles.scroller}>
        <div className={styles.sheets}>
          <div className={styles.layer} aria-hidden="true">
            {piecesOf(mail.text, link).map((piece, index) => (
              <PaintedPiece
                key={keyOf(piece, index, mail.flashes)}
                piece={piece}
                isLit={lit !== null && piece.part === lit}
                isFlashing={piece.part === "DAP" && mail.flashes > 0}
              />
            ))}
            {LAST_LINE}
          </div>
          <textarea
            ref={ref}
            id={id}
            className={styles.textarea}
            lang={mail.locale}
            spellCheck={false}
            value={mail.text}
            onChange={({ target }) => onType(target.value)}
          />
        </div>
      </div>
    </div>
  );
}

/** A part keeps its node while the person types around it, and gets a fresh one to flash again. */
function keyOf({ part }: Piece, index: number, flashes: number): string {
  if (part === null) return `${index}`;
  return part === "DAP" ? `${part} ${flashes}` : part;
}

type PaintedPieceProps = {
  readonly piece: Piece;
  readonly isLit: boolean;
  readonly isFlashing: boolean;
};

function PaintedPiece({ piece, isLit, isFlashing }: PaintedPieceProps): ReactElement {
  const styles = useMailStyles();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isLit || isFlashing) place.current?.scrollIntoView({ block: "nearest" });
  }, [isLit, isFlashing]);
  if (!piece.inLink) return <Fragment>{piece.text}</Fragment>;
  return (
    <span
      ref={place}
      data-part={piece.part ?? undefined}
      data-lit={isLit || undefined}
      className={mergeClasses(
        styles.link,
        piece.part !== null && styles.part,
        isFlashing && styles.flash,
        isLit && styles.lit,
      )}
    >
      {piece.text}
    </span>
  );
}
