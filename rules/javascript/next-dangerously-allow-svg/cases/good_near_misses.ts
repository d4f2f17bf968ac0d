import type { NextConfig } from "next";

export const fenced: NextConfig = {
  images: {
    dangerouslyAllowSVG: true,
    contentDispositionType: "attachment",
    contentSecurityPolicy: "default-src 'self'; script-src 'none'; sandbox;",
  },
};
export const off: NextConfig = { images: { dangerouslyAllowSVG: false } };
export const given = (svg: boolean): NextConfig => ({ images: { dangerouslyAllowSVG: svg } });
