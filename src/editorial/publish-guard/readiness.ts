import { addDataAndFileToRequest, type Endpoint, type Field, Forbidden, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

import { couldBeId } from '@/src/database/ids'
import { roleOf } from '@/src/editorial/access/roles'
import { locationOfFault, type Named } from '@/src/editorial/faults/faults'
import { refusal } from '@/src/editorial/faults/messages'
import { countsOf, type EnglishCounts, statedPassages } from '@/src/editorial/translation/english'
import { languageOf } from '@/src/i18n/languages'
import { tabsOf } from '@/src/model/fields'
import { get, idOf } from '@/src/model/reading'
import { publishFaults } from './'
import { completenessOf, type NextThing, nextThings, type Section, sectionsOf } from './completeness'

/** What keeps a record from being published now, in the words of whoever asks. */
export interface Readiness {
  /** The form's tabs in their order; none where it has no tabs. */
  readonly tabs: readonly string[]
  readonly faults: readonly {
    readonly path: string
    readonly tab: string | null
    readonly location: string
    readonly message: string
    readonly record?: Named
  }[]
  /** Texts that have Japanese, how many of these lack English, and how many have English older than the Japanese. */
  readonly english: EnglishCounts
  /** How far each tab is: of all that can be filled in, how much is. */
  readonly sections: readonly Section[]
  /** The next best things to do, the best first. */
  readonly next: readonly NextThing[]
}

/**
 * The record that a form shows: its values over what is stored, as a save would lay them, and as if it were published.
 * @param id of the stored record, or null for a new one
 */
export async function recordInForm(
  collection: SanitizedCollectionConfig,
  id: number | string | null,
  values: object,
  req: PayloadRequest,
): Promise<Record<string, unknown>> {
  const stored =
    id === null || !couldBeId(id, req)
      ? null
      : await req.payload.findByID({ collection: collection.slug, id, draft: true, depth: 0, disableErrors: true, overrideAccess: false, user: req.user, req })
  const slug: unknown = get(values, 'slug')
  // A save takes the spaces off an address before the guard sees it (`src/fields/slug.ts`).
  const own = { ...values, ...(typeof slug === 'string' && { slug: slug.trim() }) }
  return { ...stored, ...own, ...(stored && { id: stored.id }), _status: 'published' }
}

/**
 * What the guard would say to these values.
 * @param id of the stored record, or null for a new one
 */
export async function readinessOf(collection: SanitizedCollectionConfig, id: number | string | null, values: object, req: PayloadRequest): Promise<Readiness> {
  const record = await recordInForm(collection, id, values, req)
  const language = languageOf(req)
  const faults = await publishFaults(collection, record, req)
  const [passages = []] = (await statedPassages(collection, [record], req)).values()
  const steps = completenessOf(collection, record, passages)
  return {
    tabs: tabsOf(collection.fields).map((tab) => tab[language]),
    faults: faults.map((fault) => ({
      path: fault.path,
      tab: fault.tab?.[language] ?? null,
      location: locationOfFault(fault, language),
      message: fault.message[language],
      ...(fault.record && { record: fault.record }),
    })),
    english: countsOf(passages),
    sections: sectionsOf(collection, steps, language),
    next: nextThings(collection, faults, steps, language),
  }
}

/** `POST /api/<collection>/readiness` with `{ id?, values? }`, for staff: the guard's own list on the values of a form, saved or not. */
export const readinessEndpoint: Omit<Endpoint, 'root'> = {
  path: '/readiness',
  method: 'post',
  handler: async (req) => {
    if (roleOf(req.user) === null) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const collection = req.payload.config.collections.find(({ slug }) => slug === req.routeParams?.collection)
    const values: unknown = get(req.data, 'values') ?? {}
    if (!collection || typeof values !== 'object' || values === null) {
      throw refusal(req, { ja: '調べる内容を { id, values } の形で送ってください。', en: 'Send what is to be checked as { id, values }.' }, 400)
    }
    return Response.json(await readinessOf(collection, idOf(get(req.data, 'id')), values, req), { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** The box above the form that shows it. */
export const readinessField: Field = {
  name: 'readiness',
  type: 'ui',
  admin: { components: { Field: '/src/admin/readiness/readiness#ReadinessBox' }, disableListColumn: true, disableBulkEdit: true },
}
