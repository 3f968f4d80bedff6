// A static host as most are: it compresses text, and lets browsers keep files for an hour.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
};
const COMPRESSED = new Set([".html", ".css", ".js", ".svg", ".webmanifest", ".txt"]);

/** Serves a folder on loopback; resolves to the server once it listens. */
export function serve(folder) {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? path + "index.html" : path);
    const kind = extname(file);
    try {
      const bytes = await readFile(file);
      const headers = {
        "Content-Type": TYPES[kind] ?? "application/octet-stream",
        "Cache-Control": "max-age=3600",
      };
      if (COMPRESSED.has(kind)) headers["Content-Encoding"] = "gzip";
      response.writeHead(200, headers).end(COMPRESSED.has(kind) ? gzipSync(bytes) : bytes);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file.\n");
    }
  });
  return new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(server)));
}
