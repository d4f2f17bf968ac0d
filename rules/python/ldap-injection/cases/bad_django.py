from django.http import JsonResponse
from ldap3 import Connection


def people(request):
    conn = Connection("ldap://x")
    parts = ["(&(objectClass=person)(cn=", request.GET["cn"], "))"]
    conn.search("dc=x", "".join(parts))  # expect: python/ldap-injection
    return JsonResponse({"n": len(conn.entries)})
