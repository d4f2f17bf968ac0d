/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  images: {
    remotePatterns: [{ protocol: "https", hostname: "pictures.example.com" }],
    dangerouslyAllowSVG: false,
  },
};

module.exports = config;
