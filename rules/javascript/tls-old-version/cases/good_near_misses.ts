import https from "node:https";
import tls from "node:tls";

tls.DEFAULT_MIN_VERSION = "TLSv1.3";
export const agent = new https.Agent({ secureProtocol: "TLSv1_2_method" });
export const any = new https.Agent({ secureProtocol: "TLS_method" });
export const socket = tls.connect(443, "example.com", { minVersion: "TLSv1.2" });
export const game = { minVersion: "1.1", maxVersion: "2" };
export const given = (minVersion: tls.SecureVersion) => tls.createServer({ minVersion });
