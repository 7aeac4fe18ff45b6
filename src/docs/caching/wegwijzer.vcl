vcl 4.1;

import directors;
import std;
import xkey;

# The nodes. A probe tells which of them can serve readers.
probe alive {
  .url = "/v1/hub";
  .interval = 2s;
  .timeout = 1s;
  .threshold = 1;
  .window = 2;
}
backend one {
  .host = "127.0.0.1";
  .port = "8080";
  .probe = alive;
}
backend two {
  .host = "127.0.0.1";
  .port = "8081";
  .probe = alive;
}
sub vcl_init {
  new nodes = directors.round_robin();
  nodes.add_backend(one);
  nodes.add_backend(two);
}

# The same nodes, and nobody else, say what is to be forgotten.
acl purgers {
  "127.0.0.1";
}

sub vcl_recv {
  set req.backend_hint = nodes.backend();
  if (req.method == "PURGE") {
    if (client.ip !~ purgers) {
      return (synth(405));
    }
    set req.http.forgotten = xkey.purge(req.http.xkey-purge);
    return (synth(200, "Forgot " + req.http.forgotten));
  }
  # What is past its time is served only while no node answers.
  if (std.healthy(req.backend_hint)) {
    set req.grace = 0s;
  }
}

sub vcl_backend_response {
  # For this cache alone (RFC 9213): it is told when an answer changes.
  if (beresp.http.CDN-Cache-Control ~ "(^|[ ,])max-age=[0-9]+") {
    set beresp.ttl = std.duration(regsub(beresp.http.CDN-Cache-Control, "^(.*[ ,])?max-age=([0-9]+).*$", "\2s"), 1s);
    set beresp.grace = std.duration(regsub(beresp.http.CDN-Cache-Control, "^(.*[ ,])?stale-if-error=([0-9]+).*$", "\2s"), 0s);
  }
}

sub vcl_deliver {
  # Of others a browser could think that they are for it; and the time that an answer was kept here is none in which it may have changed.
  unset resp.http.CDN-Cache-Control;
  unset resp.http.xkey;
  unset resp.http.Age;
}
