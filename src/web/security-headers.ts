import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers that let a page load nothing but the program's own styles, fonts, pictures and script files, run nothing that stands in
 * a page itself, and be framed by nobody.
 *
 * @param https whether browsers speak https with the server; then they are to do so always
 */
export function securityHeaders(https = false): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // The preview of a report stands in a page of ours.
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // To this machine pages are served over plain HTTP.
    strictTransportSecurity: https,
    xFrameOptions: { action: 'deny' },
  });
}
