import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, GlobalConfig, Plugin } from 'payload'

import { isRestoringVersion } from '@/src/database/requests/context'
import { get } from '@/src/model/reading'
import { cleanAddress, cleanText, cleanTexts } from '@/src/text/clean'

type GlobalBeforeOperation = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]

/** Operations of an account that name it by its address. */
const namesAccount = new Set<string>(['create', 'forgotPassword', 'login', 'unlock', 'update'])

function withCleanAddress(data: unknown): unknown {
  const email = get(data, 'email')
  return typeof email === 'string' ? Object.assign({}, data, { email: cleanAddress(email) }) : data
}

/** Before anything looks at it. A password stays as it was typed. */
function cleanData(data: unknown): unknown {
  const password = get(data, 'password')
  const clean = cleanTexts(data)
  return password === undefined || typeof clean !== 'object' || clean === null ? clean : { ...clean, password }
}

const cleanSent: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (req.file && (operation === 'create' || operation === 'update')) req.file.name = cleanText(req.file.name)
  if (!('data' in args) || typeof args.data !== 'object' || args.data === null) return args
  const isWrite = operation === 'create' || operation === 'update'
  const clean = isWrite ? cleanData(args.data) : args.data
  const isAccount = Boolean(collection.auth) && namesAccount.has(operation)
  return { ...args, data: isAccount ? withCleanAddress(clean) : clean }
}

/** A version that was stored before texts were cleaned comes back clean. */
const cleanRestored: CollectionBeforeValidateHook = ({ data, context }) => (isRestoringVersion(context) ? Object.assign({}, data, cleanData(data)) : data)

const cleanGlobal: GlobalBeforeOperation = ({ args, operation }) =>
  operation === 'update' && get(args, 'data') !== undefined ? { ...Object(args), data: cleanData(get(args, 'data')) } : args

/**
 * Every text that comes in, by any door, is rid of characters that nobody sees and that mean nothing where they stand
 * (`src/text/clean.ts`); for `plugins` in the configuration. An address of e-mail has none at all, at sign-in too.
 */
export const textsAreClean: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [cleanSent, ...(collection.hooks?.beforeOperation ?? [])],
      beforeValidate: [cleanRestored, ...(collection.hooks?.beforeValidate ?? [])],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [cleanGlobal, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
