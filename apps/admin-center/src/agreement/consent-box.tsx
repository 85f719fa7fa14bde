import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  box: {
    alignItems: "flex-start",
    // What one agrees to is read before it is ticked, so it is not greyed.
    "& .fui-Checkbox__label": { color: tokens.colorNeutralForeground1 },
  },
});

export interface ConsentBoxProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One thing to agree to; never ticked in advance. */
export function ConsentBox({ label, isTicked, onTick }: ConsentBoxProps): ReactElement {
  return (
    <Checkbox
      className={useStyles().box}
      checked={isTicked}
      onChange={(_, { checked }) => onTick(checked === true)}
      label={label}
    />
  );
}
