import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";
import { page } from "../../shell/page.tsx";
import { UnknownAddress } from "../../shell/unknown-address.tsx";
import { CertificateScreen } from "./certificate-screen.tsx";
import { checkCertificate, loadCertificate } from "./load-certificate.ts";

/** The proof of one record, to read, to check and to print. */
export function certificateRoutes(center: AdminCenter): RouteObject[] {
  return [
    {
      path: paths.certificate(":recordId"),
      ...page({
        load: ({ params }) => loadCertificate(center, params),
        Screen: CertificateScreen,
      }),
    },
    {
      path: paths.certificateCheck(":recordId"),
      loader: ({ params }) => checkCertificate(center, params),
      element: <UnknownAddress />,
    },
  ];
}
