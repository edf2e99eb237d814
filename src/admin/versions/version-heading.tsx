import './versions.css'

import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { addressIn } from '@/src/admin/address'
import type { Language } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { momentInTokyo, storiesOf } from './story'

interface VersionHeadingProps {
  readonly collectionSlug?: string
  readonly params?: unknown
  readonly req: PayloadRequest
}

/** On the page of one version: who made it, when in Tokyo's time, and what kind of change it was. */
export async function VersionHeading({ collectionSlug, params, req }: VersionHeadingProps) {
  const language: Language = req.i18n.language === 'en' ? 'en' : 'ja'
  const segments = get(params, 'segments')
  const version: unknown = Array.isArray(segments) ? segments[4] : undefined
  const collection = req.payload.config.collections.find(({ slug }) => slug === collectionSlug)
  if (!collection || typeof version !== 'string') return null
  const {
    docs: [found],
  } = await req.payload.findVersions({
    collection: collection.slug,
    where: { id: { equals: version } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { updatedAt: true, parent: true },
    user: req.user,
    overrideAccess: false,
    req,
  })
  if (!found) return null
  const { who, what } = (await storiesOf(req, collection.slug, [version], language))(version)
  return (
    <p className="version-heading">
      {[momentInTokyo(found.updatedAt, language), who, what].join(language === 'ja' ? '　' : ' · ')}{' '}
      <Link href={`${addressIn(req.payload.config.routes.admin, collection.slug, idOf(found.parent))}/changes?from=${version}`} prefetch={false}>
        {language === 'ja' ? 'この版からの変更点' : 'What changed since'}
      </Link>
    </p>
  )
}
