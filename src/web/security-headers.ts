import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/**
 * Headers that let a page load nothing but the program's own style, pictures and script files, run nothing that stands in
 * a page itself, and be framed by nobody.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Pages are served over plain HTTP to this machine only.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

/** Lets a page run the scripts of our own assets, and no others: the pages that listen to keys. */
export function allowOwnScripts(response: Response): void {
  const policy = String(response.getHeader('Content-Security-Policy'));
  response.set('Content-Security-Policy', `${policy};script-src 'self'`);
}
