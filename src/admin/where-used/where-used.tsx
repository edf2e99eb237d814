import './where-used.css'

import { Link } from '@payloadcms/ui'
import type { CollectionSlug, PayloadRequest, UIFieldServerComponent } from 'payload'

import { addressIn } from '@/src/admin/address'
import { MergeState } from '@/src/admin/terms/merge-state'
import { type Use, usesIn } from '@/src/editorial/relations/uses'
import { type User, whereUsed } from '@/src/editorial/relations/where-used'
import { isLanguage, type Language } from '@/src/i18n/languages'
import type { Named } from '@/src/model/related'
import { whereUsedWords } from './words'

/** Records shown at once; the others open with a press. */
const fewShown = 10
/** Locations of one record shown at once. */
const fewLocations = 3
/** Records whose locations are looked up: each is read whole, and a source stands behind hundreds. */
const mostLooked = 40

const keyOf = (collection: string, id: unknown): string => `${collection}/${String(id)}`
type Uses = ReadonlyMap<string, readonly Use[]>

/** The locations in which the first of these records name another, by the record's key. */
async function usesOf(req: PayloadRequest, users: readonly User[], named: Named, language: Language): Promise<Uses> {
  const found = new Map<string, readonly Use[]>()
  const byCollection = new Map<CollectionSlug, (number | string)[]>()
  for (const { collection, id } of users.slice(0, mostLooked)) {
    const config = req.payload.config.collections.find(({ slug }) => slug === collection)
    if (config && id !== null) byCollection.set(config.slug, [...(byCollection.get(config.slug) ?? []), id])
  }
  for (const [slug, ids] of byCollection) for (const [id, uses] of await usesIn(req, slug, ids, { named, language })) found.set(keyOf(slug, id), uses)
  return found
}

interface LocationsProps {
  readonly uses: readonly Use[]
  readonly record: string
  readonly language: Language
}

/** The locations in one record, each a link to the form with that row open. */
function Locations({ uses, record, language }: LocationsProps) {
  const say = whereUsedWords[language]
  const links = (some: readonly Use[]) => (
    <ul>
      {some.map(({ address, words, hasDraft, isInDraft, isLive }) => (
        <li key={address}>
          <Link href={`${record}?place=${encodeURIComponent(address)}`} prefetch={false}>
            {words}
          </Link>
          {hasDraft && isInDraft !== isLive && <span className="where-used__hint"> {isInDraft ? say.onlyDraft : say.onlyLive}</span>}
        </li>
      ))}
    </ul>
  )
  if (uses.length <= fewLocations + 1) return links(uses)
  return (
    <>
      {links(uses.slice(0, fewLocations))}
      <details>
        <summary>{say.moreLocations(uses.length - fewLocations)}</summary>
        {links(uses.slice(fewLocations))}
      </details>
    </>
  )
}

interface UsersProps {
  readonly users: readonly User[]
  readonly uses: Uses
  readonly adminRoute: string
  readonly language: Language
}

function Users({ users, uses, adminRoute, language }: UsersProps) {
  const say = whereUsedWords[language]
  const links = (some: readonly User[]) => (
    <ul className="where-used__records">
      {some.map(({ collection, id, title }) => {
        const record = addressIn(adminRoute, collection, id)
        const own = uses.get(keyOf(collection, id)) ?? []
        return (
          <li key={keyOf(collection, id)}>
            <Link href={record}>{title}</Link>
            {own.length > 1 && <span className="where-used__hint"> {say.locations(own.length)}</span>}
            {own.length > 0 && <Locations language={language} record={record} uses={own} />}
          </li>
        )
      })}
    </ul>
  )
  if (users.length <= fewShown) return links(users)
  return (
    <>
      {links(users.slice(0, fewShown))}
      <details>
        <summary>{say.all(users.length)}</summary>
        {links(users.slice(fewShown))}
      </details>
    </>
  )
}

/** Which records use the one that is open, row by row with links: why it cannot be unpublished, and what changes with it. */
export const WhereUsed: UIFieldServerComponent = async ({ collectionSlug, id, i18n, payload, req }) => {
  if (id === undefined || !collectionSlug) return null
  const language = isLanguage(i18n.language) ? i18n.language : 'ja'
  const say = whereUsedWords[language]
  const users = await whereUsed({ collection: collectionSlug, id, req }, 'all')
  const uses = await usesOf(req, users, { collection: collectionSlug, id }, language)
  const [published, drafts] = [users.filter(({ isPublic }) => isPublic), users.filter(({ isPublic }) => !isPublic)]
  const shared = { adminRoute: payload.config.routes.admin, language, uses }
  return (
    <section aria-labelledby="where-used-title" className="where-used">
      <h2 id="where-used-title">{say.title}</h2>
      <MergeState collection={collectionSlug} id={id} language={language} req={req} />
      {users.length === 0 && <p>{say.none}</p>}
      {published.length > 0 && (
        <>
          <p>{say.published(published.length)}</p>
          <Users {...shared} users={published} />
          <p className="where-used__hint">{say.kept}</p>
        </>
      )}
      {drafts.length > 0 && (
        <>
          <p>{say.drafts(drafts.length)}</p>
          <Users {...shared} users={drafts} />
        </>
      )}
    </section>
  )
}
