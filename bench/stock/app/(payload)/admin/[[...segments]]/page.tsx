import { RootPage } from '@payloadcms/next/views'

import config from '@/bench/stock/payload.config'
import { importMap } from '@/bench/stock/app/(payload)/admin/importMap'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams })
}
