import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";
import { pageLater } from "../../shell/page.tsx";
import { UnknownAddress } from "../../shell/unknown-address.tsx";
import { checkCertificate, loadCertificate } from "./load-certificate.ts";

/** The proof of one record, to read, to check and to print. */
export function certificateRoutes(center: AdminCenter): RouteObject[] {
  return [
    {
      path: paths.certificate(":recordId"),
      ...pageLater({
        load: ({ params }) => loadCertificate(center, params),
        fetchScreen: async () => (await import("./certificate-screen.tsx")).CertificateScreen,
      }),
    },
    {
      path: paths.certificateCheck(":recordId"),
      loader: ({ params }) => checkCertificate(center, params),
      element: <UnknownAddress />,
    },
  ];
}
