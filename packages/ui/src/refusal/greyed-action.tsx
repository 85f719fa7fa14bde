import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { visuallyHidden } from "../theme/visually-hidden.ts";
import type { Explanation } from "../why/explanation.ts";
import { WhyButton } from "../why/why-button.tsx";
import { WhyPanel } from "../why/why-panel.tsx";

const useStyles = makeStyles({
  action: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  line: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  reason: visuallyHidden,
  panel: { alignSelf: "stretch" },
});

export interface GreyedActionProps {
  readonly label: string;
  /** One sentence: why it may not be used. It is the button's description. */
  readonly reason: string;
  readonly explanation: Explanation;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
}

/** A command that you may not run: shown, greyed but focusable, with "Why?" beside it. Never hidden. */
export function GreyedAction({
  label,
  reason,
  explanation,
  appearance = "secondary",
  size = "medium",
}: GreyedActionProps): ReactElement {
  const styles = useStyles();
  const [reasonId, panelId] = [useId(), useId()];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.action}>
      <div className={styles.line}>
        <Button
          appearance={appearance}
          size={size}
          disabledFocusable
          aria-describedby={reasonId}
          title={reason}
        >
          {label}
        </Button>
        <WhyButton
          isOpen={isOpen}
          controls={panelId}
          subject={label}
          onToggle={() => setIsOpen((open) => !open)}
        />
      </div>
      <span id={reasonId} className={styles.reason}>
        {reason}
      </span>
      <div className={styles.panel} hidden={!isOpen}>
        <WhyPanel id={panelId} explanation={explanation} />
      </div>
    </div>
  );
}
