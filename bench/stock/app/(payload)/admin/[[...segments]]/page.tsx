import { RootPage } from '@payloadcms/next/views'

import { importMap } from '@/bench/stock/app/(payload)/admin/importMap'
import config from '@/bench/stock/payload.config'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams })
}
