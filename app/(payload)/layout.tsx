import '@payloadcms/next/css'
import './admin.css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { answerHowTo, howToName } from '@/src/admin/how-to/answer'
import { withoutStaleNotice } from '@/src/admin/saving/stale-notice'
import { refuseForeignCalls } from '@/src/admin/server-functions'
import { importMap } from './admin/importMap'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  await refuseForeignCalls(args, await getPayload({ config }), await headers())
  return handleServerFunctions({ ...withoutStaleNotice(args), config, importMap, serverFunctions: { [howToName]: answerHowTo } })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
