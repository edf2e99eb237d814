import { Link } from '@payloadcms/ui'
import type { UIFieldServerComponent } from 'payload'

import { addressIn } from '@/src/admin/address'
import { type User, whereUsed } from '@/src/editorial/relations/where-used'
import { isLanguage, type Language } from '@/src/i18n/languages'

const words = {
  ja: {
    title: '使われているところ',
    none: 'どこでも使われていません。',
    published: (count: number) => `公開されている記録：${count}件`,
    drafts: (count: number) => `下書きだけ：${count}件`,
    kept: '公開されている記録で使われている間は、非公開にも削除もできません。',
    all: (count: number) => `すべて見る（${count}件）`,
  },
  en: {
    title: 'Where it is used',
    none: 'It is used nowhere.',
    published: (count: number) => `Published records: ${count}`,
    drafts: (count: number) => `Drafts only: ${count}`,
    kept: 'While a published record uses it, it can neither be unpublished nor deleted.',
    all: (count: number) => `Show all (${count})`,
  },
} as const
/** Links shown at once; the others open with a press. */
const fewShown = 10

interface UsersProps {
  readonly users: readonly User[]
  readonly adminRoute: string
  readonly language: Language
}

function Users({ users, adminRoute, language }: UsersProps) {
  const links = (some: readonly User[]) => (
    <ul>
      {some.map(({ collection, id, title }) => (
        <li key={`${collection}/${id}`}>
          <Link href={addressIn(adminRoute, collection, id)}>{title}</Link>
        </li>
      ))}
    </ul>
  )
  if (users.length <= fewShown) return links(users)
  return (
    <>
      {links(users.slice(0, fewShown))}
      <details>
        <summary>{words[language].all(users.length)}</summary>
        {links(users.slice(fewShown))}
      </details>
    </>
  )
}

/** Which records use the one that is open, with links: why it cannot be unpublished, and what changes with it. */
export const WhereUsed: UIFieldServerComponent = async ({ collectionSlug, id, i18n, payload, req }) => {
  if (id === undefined || !collectionSlug) return null
  const language = isLanguage(i18n.language) ? i18n.language : 'ja'
  const say = words[language]
  const users = await whereUsed({ collection: collectionSlug, id, req }, 'all')
  const [published, drafts] = [users.filter(({ isPublic }) => isPublic), users.filter(({ isPublic }) => !isPublic)]
  const adminRoute = payload.config.routes.admin
  return (
    <section aria-labelledby="where-used-title" className="where-used">
      <h2 id="where-used-title">{say.title}</h2>
      {users.length === 0 && <p>{say.none}</p>}
      {published.length > 0 && (
        <>
          <p>{say.published(published.length)}</p>
          <Users adminRoute={adminRoute} language={language} users={published} />
          <p className="where-used__hint">{say.kept}</p>
        </>
      )}
      {drafts.length > 0 && (
        <>
          <p>{say.drafts(drafts.length)}</p>
          <Users adminRoute={adminRoute} language={language} users={drafts} />
        </>
      )}
    </section>
  )
}
