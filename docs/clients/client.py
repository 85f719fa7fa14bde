# Lists a partner's customers: python3 client.py https://localhost:4443
# Python trusts the training authority for this one process by SSL_CERT_FILE.
import json
import sys
from urllib.parse import urlencode
from urllib.request import Request, urlopen

root = sys.argv[1] if len(sys.argv) > 1 else "https://localhost:4443"
tenant = "b0000001-0000-4000-8000-000000000000"


def read(path, body=None, **headers):
    with urlopen(Request(root + path, body, headers), timeout=10) as answer:
        return json.load(answer)


form = {
    "grant_type": "client_credentials",
    "client_id": "a0000001-0000-4000-8000-000000000001",
    "client_secret": "Oriolus-training-secret-1",
    "resource": "https://api.partnercenter.microsoft.com",
}
token = read(f"/{tenant}/oauth2/token", urlencode(form).encode())["access_token"]
customers = read("/v1/customers", Authorization=f"Bearer {token}", Accept="application/json")
for customer in customers["items"]:
    print(customer["companyProfile"]["companyName"])
