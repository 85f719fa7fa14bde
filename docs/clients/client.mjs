// Lists a partner's customers: node client.mjs https://localhost:4443
// Node trusts the training authority for this one process by NODE_EXTRA_CA_CERTS.
const [root = "https://localhost:4443"] = process.argv.slice(2);
const tenant = "b0000001-0000-4000-8000-000000000000";

const tokens = await fetch(`${root}/${tenant}/oauth2/token`, {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "a0000001-0000-4000-8000-000000000001",
    client_secret: "Oriolus-training-secret-1",
    resource: "https://api.partnercenter.microsoft.com",
  }),
});
const { access_token: token } = await tokens.json();
const answer = await fetch(`${root}/v1/customers`, {
  headers: { Authorization: `Bearer ${token}`, Accept: "application/json" },
});
const { items } = await answer.json();
for (const { companyProfile } of items) console.log(companyProfile.companyName);
