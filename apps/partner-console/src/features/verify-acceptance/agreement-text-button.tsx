import type { OfferedText } from "@countersign/endpoints";
import { AgreementTextPanel, type TextRead } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useFetcher } from "react-router";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

/** The text for the customer's own country, read beside the page. */
export function AgreementTextButton({ offered }: { readonly offered: OfferedText }): ReactElement {
  const { t } = useWords();
  const { load, data } = useFetcher<TextRead>();
  const [isOpen, setIsOpen] = useState(false);
  const { version, language } = offered.text;
  const read = (): void => void load(paths.agreementText(version, language));
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-haspopup="dialog"
        onClick={() => {
          setIsOpen(true);
          read();
        }}
      >
        {t("account.agreementText")}
      </Button>
      <AgreementTextPanel
        isOpen={isOpen}
        text={data ?? null}
        country={offered.country}
        realLanguage={offered.realLanguage}
        onRead={read}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
}
