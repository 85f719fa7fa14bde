import type { ApiClient } from "@countersign/endpoints";

/** The consolidated list as the server answers it. */
export type PartnersView = Awaited<ReturnType<ApiClient["customer"]["partners"]>>;
