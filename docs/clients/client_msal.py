# Lists a partner's customers: python3 client_msal.py https://localhost:4443
# requests and the vendor's msal trust the training authority for this one process by REQUESTS_CA_BUNDLE.
import sys

import msal
import requests

root = sys.argv[1] if len(sys.argv) > 1 else "https://localhost:4443"
app = msal.ConfidentialClientApplication(
    "a0000001-0000-4000-8000-000000000001",
    client_credential="Oriolus-training-secret-1",
    authority=f"{root}/b0000001-0000-4000-8000-000000000000",
    validate_authority=False,
)
token = app.acquire_token_for_client(["https://api.partnercenter.microsoft.com/.default"])
headers = {"Authorization": f"Bearer {token['access_token']}", "Accept": "application/json"}
answer = requests.get(f"{root}/v1/customers", headers=headers, timeout=10)
answer.raise_for_status()
for customer in answer.json()["items"]:
    print(customer["companyProfile"]["companyName"])
