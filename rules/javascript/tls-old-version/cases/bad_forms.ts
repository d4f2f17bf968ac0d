import https from "node:https";
import tls from "node:tls";

tls.DEFAULT_MIN_VERSION = "TLSv1.1"; // expect: javascript/tls-old-version

export const agent = new https.Agent({ secureProtocol: "TLSv1_method" }); // expect: javascript/tls-old-version
export const socket = tls.connect(443, "example.com", { minVersion: "TLSv1", maxVersion: "TLSv1.2" }); // expect: javascript/tls-old-version
export const old = tls.createSecureContext({ maxVersion: "TLSv1.1" }); // expect: javascript/tls-old-version
export const oldest = tls.createServer({ secureProtocol: "SSLv3_server_method" }); // expect: javascript/tls-old-version
