import type { AgreementTextView, OfferedText } from "@countersign/endpoints";
import { LazyPanel } from "@countersign/ui";
import { Button, Link } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useFetcher } from "react-router";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";
import { AgreementTextBody } from "./agreement-text.tsx";

export interface ReadingLinkProps {
  readonly offered: Pick<OfferedText, "text" | "country" | "realLanguage">;
  readonly label: string;
}

/** Opens the text in a panel beside the page, which keeps everything that was ticked or typed. */
export function ReadingLink({ offered, label }: ReadingLinkProps): ReactElement {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { load, data } = useFetcher<AgreementTextView>();
  const { version, language } = offered.text;
  const open = (): void => {
    setIsOpen(true);
    void load(paths.agreementText(version, language));
  };
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Link as="button" type="button" inline onClick={open}>
        {label}
      </Link>
      <LazyPanel
        isOpen={isOpen}
        title={data?.title ?? t("agreement.textTitle")}
        onClose={close}
        actions={
          <Button appearance="primary" onClick={close}>
            {t("action.close")}
          </Button>
        }
      >
        {data === undefined ? (
          <output>{t("agreement.loading")}</output>
        ) : (
          <AgreementTextBody words={data} {...offered} />
        )}
      </LazyPanel>
    </>
  );
}
