import { confirmAgreement } from "../agreements/confirm-agreement.ts";
import { directSignStatus, directSignStatusAlias } from "../agreements/direct-sign-status.ts";
import { listConfirmations } from "../agreements/list-confirmations.ts";
import { listAgreementTemplates } from "../agreements/list-templates.ts";
import { templateDocument } from "../agreements/template-document.ts";
import type { Operation } from "./operation.ts";

/** Every operation of the API that answers here. A path with a fixed part comes before one that takes anything there. */
export const OPERATIONS: readonly Operation[] = [
  listAgreementTemplates,
  templateDocument,
  confirmAgreement,
  listConfirmations,
  directSignStatus,
  directSignStatusAlias,
];
