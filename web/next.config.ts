import { join } from 'node:path';
import type { NextConfig } from 'next';

const projectRoot = join(import.meta.dirname, '..');

/** The pages of the product; the service in front of them answers /graphql and /files. */
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The service compresses nothing itself, so the pages' scripts are compressed here.
  compress: true,
  // Packages are installed once, at the root of the repository.
  turbopack: { root: projectRoot },
  outputFileTracingRoot: projectRoot,
};

export default config;
