import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'

const config = withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  images: { unoptimized: true },
  // `npm test` and `npm run check` check types and lint; a fresh machine's first start need not wait for it once more.
  typescript: { ignoreBuildErrors: true },
  // A folder above may hold a lockfile of its own; this one is the project's.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  experimental: {
    // The admin sends the whole form of a case to the server at each change; a long case passes Next's limit of 1 MB.
    serverActions: { bodySizeLimit: '10mb' },
  },
})

const headersOfPayload = config.headers

/**
 * Payload asks for the colour scheme on every path, and with Critical-CH, which makes Chromium ask for a first page twice.
 * The admin alone needs the hint, and can do without it on the first page.
 */
config.headers = async () => {
  const rules = (await headersOfPayload?.()) ?? []
  return rules.map((rule) => ({ ...rule, source: '/admin/:path*', headers: rule.headers.filter(({ key }) => key !== 'Critical-CH') }))
}

export default config
