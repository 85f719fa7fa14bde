import type { Change } from "../world/changes.ts";
import type { AgreementEvent } from "./state.ts";

export function evolveAgreement(event: AgreementEvent): readonly Change[] {
  switch (event.type) {
    case "agreementTextPublished":
      return [
        {
          table: "agreementTexts",
          key: `${event.text.version}/${event.text.language}`,
          row: event.text,
        },
      ];
    case "agreementAttested":
    case "agreementAcceptedDirectly":
      return [{ table: "agreementRecords", key: event.record.recordId, row: event.record }];
    default:
      return event satisfies never;
  }
}
