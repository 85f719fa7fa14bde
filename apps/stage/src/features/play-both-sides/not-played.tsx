import { MessageBar } from "@countersign/ui";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  place: {
    position: "absolute",
    zIndex: 3,
    top: "40px",
    insetInline: "12px",
    maxWidth: "480px",
    marginInline: "auto",
    boxShadow: tokens.shadow16,
  },
});

/** Over a pane: the chosen person does not play there; whoever played before still does. */
export function NotPlayed({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.place}>
      <MessageBar
        intent="error"
        announced="atOnce"
        title={t("state.notSaved")}
        actions={
          <Button size="small" onClick={onClose}>
            {t("action.close")}
          </Button>
        }
      />
    </div>
  );
}
