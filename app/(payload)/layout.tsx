import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { importMap } from './admin/importMap'
import './admin.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  // Payload's own look for a newer state ends in a box that can only reload the form; ours merges (`src/admin/presence`).
  const own = args.name === 'form-state' ? { ...args, args: { ...args.args, checkForStaleData: false } } : args
  return handleServerFunctions({ ...own, config, importMap })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>{children}</RootLayout>
}
