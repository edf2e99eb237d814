import { withPayload } from '@payloadcms/next/withPayload'
import { fileURLToPath } from 'node:url'

export default withPayload({
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
  experimental: { serverActions: { bodySizeLimit: '10mb' } },
})
