def everybody(conn, request):
    wanted = "(uid=%s)" % request.args["uid"]
    wanted = "(uid=*)"
    conn.search("dc=x", wanted)
