import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import type { Language } from '@/src/i18n/languages'
import { get, idOf } from '@/src/model/reading'
import { momentInTokyo, storiesOf } from './story'

const words = {
  ja: {
    title: 'バージョン',
    when: 'いつ（東京の時刻）',
    who: '誰が',
    what: '何を',
    state: '状態',
    empty: 'バージョンはまだありません。',
    newest: '最新',
    live: '公開中',
    draft: '下書き',
    published: '以前の公開',
    note: '開くと、前との違いを見て、下書きとして戻せます。戻すときは、いまの文章もバージョンとして残ります。新しい200件までを残します。',
  },
  en: {
    title: 'Versions',
    when: 'When (Tokyo time)',
    who: 'Who',
    what: 'What',
    state: 'State',
    empty: 'There is no version yet.',
    newest: 'newest',
    live: 'live',
    draft: 'draft',
    published: 'was live',
    note: 'Open a version to see what differs and to bring it back as a draft; the present text stays a version too. The newest 200 are kept.',
  },
} as const

/** The versions of a record: when, who, what kind of change, and what became of each. */
export async function VersionsView({ doc, initPageResult: { collectionConfig, docID, req } }: DocumentViewServerProps) {
  const language: Language = req.i18n.language === 'en' ? 'en' : 'ja'
  const say = words[language]
  if (!collectionConfig || docID === undefined) return null
  const { slug } = collectionConfig
  const { docs } = await req.payload.findVersions({
    collection: slug,
    where: { parent: { equals: idOf(doc) ?? docID } },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { updatedAt: true, createdAt: true, version: { _status: true } },
    user: req.user,
    overrideAccess: false,
    req,
  })
  const storyOf = await storiesOf(
    req,
    slug,
    docs.map(({ id }) => String(id)),
    language,
  )
  const statusOf = (version: unknown): unknown => get(version, 'version._status')
  // Unpublishing leaves no live version: the newest published one counts only while nothing later took it away.
  const isLive =
    (
      await req.payload.find({
        collection: slug,
        where: { and: [{ id: { equals: docID } }, { _status: { equals: 'published' } }] },
        limit: 1,
        depth: 0,
        pagination: false,
        user: req.user,
        overrideAccess: false,
        req,
      })
    ).docs.length > 0
  const live = isLive ? docs.find((version) => statusOf(version) === 'published') : undefined
  const plural = collectionConfig.labels.plural
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={typeof plural === 'function' ? plural({ i18n: req.i18n, t: req.t }) : plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={say.title}
      />
      <main className="versions">
        <Gutter className="versions-list">
          <p>{docs.length === 0 ? say.empty : say.note}</p>
          {docs.length > 0 && (
            <div className="table versions-list__scroll">
              <table>
                <thead>
                  <tr>
                    {[say.when, say.who, say.what, say.state].map((name) => (
                      <th key={name} scope="col">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {docs.map((version, index) => {
                    const { who, what } = storyOf(String(version.id))
                    const state = version === live ? say.live : statusOf(version) === 'published' ? say.published : say.draft
                    return (
                      <tr className={`row-${index + 1}`} key={version.id}>
                        <td>
                          <Link href={`/admin/collections/${slug}/${docID}/versions/${version.id}`} prefetch={false}>
                            {momentInTokyo(version.updatedAt, language)}
                          </Link>
                        </td>
                        <td>{who}</td>
                        <td>{what}</td>
                        <td>{index === 0 ? `${state}・${say.newest}` : state}</td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
          )}
        </Gutter>
      </main>
    </>
  )
}
