import { Era } from "@countersign/domain";
import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Told } from "../control/told.tsx";
import type { SandboxControl } from "../control/use-control.ts";
import { useWords } from "../words.ts";

const useStyles = makeStyles({
  // On the edge of the text above.
  choices: { marginLeft: "-8px" },
  hint: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

export interface EraChoiceProps {
  readonly era: Era;
  readonly control: SandboxControl;
}

/** The vendor's rules of which year hold. It acts at once; what has happened stays as it is. */
export function EraChoice({ era, control }: EraChoiceProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { pending } = control;
  const shown = pending?.intent === "era" ? pending.era : era;
  return (
    <div>
      <Field label={t("rules.choose")} hint={t("rules.chooseHint")}>
        <RadioGroup
          className={styles.choices}
          value={shown}
          onChange={(_, { value }) => control.ask({ intent: "era", era: Era.parse(value) })}
        >
          {Era.options.map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <>
                  {t(`sandbox.rules${each}`)}
                  <span className={styles.hint}>{t(`rules.about${each}`)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Told about={era} sentence={t("rules.nowEra", { era })} />
    </div>
  );
}
