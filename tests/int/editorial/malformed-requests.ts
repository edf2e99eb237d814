/** The malformed requests of `malformed-requests.int.test.ts`, by kind. */

const many = (number: number, part: (index: number) => string): string => Array.from({ length: number }, (_, index) => part(index)).join('&')
const deep = (levels: number): string => `where=${encodeURIComponent(`${'{"and":['.repeat(levels)}{"id":{"exists":true}}${']}'.repeat(levels)}`)}`

/** Queries that no list can answer; each names a field that every collection has, or none. */
export const malformedQueries: readonly string[] = [
  // conditions
  'where[id][near]=1,2,3', 'where[id][within]=x', 'where[id][intersects]=x', 'where[id][all]=1', 'where[updatedAt][near]=1', 'where[updatedAt][all]=1', 'where[id][$ne]=1', 'where[id][$gt]=', 'where[$ne]=1', 'where[$where]=1',
  'where[id][equals][0]=1&where[id][equals][1]=2', 'where[id][equals][a]=1', 'where[id][not_equals][]=1&where[id][not_equals][]=2', 'where[id][unknown]=1', 'where[id][__proto__]=1', 'where[id]=1', 'where[id][]=1', 'where=1', 'where=x', 'where=[]', 'where={', 'where[]=1', 'where=null',
  'where[updatedAt][equals]=yesterday', 'where[updatedAt][greater_than]=2020-99-99', 'where[createdAt][less_than]=x', 'where[updatedAt][in]=a,b', 'where[createdAt][equals][0]=2020-01-01', 'where[createdAt][less_than][a]=b', 'where[updatedAt][greater_than]=%2B999999-01-01', 'where[createdAt][like]=2020',
  'where[noSuchField][equals]=1', 'where[noSuch.field][equals]=1', 'where[__proto__][equals]=1', 'where[constructor][equals]=1', 'where[id.x][equals]=1', 'where[id;drop][equals]=1', 'where[][equals]=1', 'where[or]=1', 'where[and][x]=1', 'where[or][0]=1', 'where[or][0][id]=1', 'where[or][0][or][0][or][0][id][near]=1', 'where[AND][0][id][equals]=1',
  'where[id][exists]=perhaps', 'where[id][exists][0]=true', 'where[id][in][a][b]=1', 'where[id][in][0][a]=1', 'where[id][equals]=%00', 'where[id][greater_than]=%00', many(1000, (index) => `where[or][${index}][id][equals]=${index}`), many(60, (index) => `where[and][${index}][id][exists]=true`), many(51, (index) => `where[or][0][and][${index}][id][exists]=true`), deep(11), deep(500),
  `where[id][in]=${Array.from({ length: 1001 }, (_, index) => index).join(',')}`, 'where[hash][like]=a', 'where[salt][exists]=true',
  // pages
  'page=1e18', 'page=0', 'page=-1', 'page=1.5', 'page=x', 'page=NaN', 'page=Infinity', 'page=99999999999999999999', 'page[]=1&page[]=2', 'page[a]=1', 'page=', 'page=1&page=2',
  'limit=-2', 'limit=1.5', 'limit=x', 'limit=1e18', 'limit=Infinity', 'limit[]=1&limit[]=2', 'limit[$gt]=1', 'limit=', 'depth=-1', 'depth=x', 'depth=1e9', 'depth=0.5', 'depth[]=1&depth[]=2', 'depth[a]=1',
  // order
  'sort=,,,', 'sort=', 'sort=-', 'sort=--id', 'sort=noSuchField', 'sort=-noSuchField', 'sort=id,', 'sort[a]=id', 'sort[$ne]=1', 'sort=__proto__', 'sort=constructor', 'sort=id.x', 'sort=hash', 'sort=%00', 'sort=id;drop table cases', 'sort[0][a]=id', `sort=${Array.from({ length: 60 }, () => 'id').join(',')}`,
  // parts
  'select=id', 'select[noSuchField]=true', 'select[id]=perhaps', 'select[id][a][b]=true', 'select[__proto__][a]=true', 'select[]=id', 'select[updatedAt][$slice]=1', 'select=', 'populate=x', 'populate[noSuch][id]=true', 'populate[cases]=x', 'populate[constructor][id]=true', 'populate[surveys][noSuchField]=true', 'joins[x][limit]=1', 'joins=x', 'joins[x][sort]=,,', 'data={', 'data=1', 'data[a]=1',
  'draft[]=true&draft[]=false', 'draft[a]=1', 'draft=perhaps', 'trash[a]=1', 'trash=x', 'pagination[]=x&pagination[]=y', 'pagination=perhaps', 'autosave[$ne]=1', 'overrideLock=x', 'locale[a]=1', 'fallbackLocale[a]=1',
]

const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
const multipart = (boundary = '') => ({ 'Content-Type': `multipart/form-data${boundary}` })

interface MalformedBody {
  readonly name: string
  readonly raw?: BodyInit
  readonly headers?: Record<string, string>
  /** The one method that it is malformed with. */
  readonly only?: 'POST'
}

/** Bodies that are no record at all. */
export const malformedBodies: readonly MalformedBody[] = [
  { name: 'null', raw: 'null' }, { name: 'a list', raw: '[]' }, { name: 'a list with a record', raw: '[{}]' }, { name: 'a text', raw: '"x"' }, { name: 'a number', raw: '1' }, { name: 'true', raw: 'true' }, { name: 'cut', raw: '{"a":' }, { name: 'not JSON', raw: '<a/>' },
  { name: 'deep', raw: nested(5000) }, { name: 'deep list', raw: `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}` }, { name: 'a prototype', raw: '{"__proto__":{"role":"admin"}}' }, { name: 'a prototype inside', raw: '{"title":{"__proto__":{"ja":"x"}}}' },
  { name: 'plain text', raw: '{}', headers: { 'Content-Type': 'text/plain' } }, { name: 'XML', raw: '<a/>', headers: { 'Content-Type': 'application/xml' } }, { name: 'a form of the web', raw: 'a=1', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  { name: 'multipart without a boundary', raw: 'x', headers: multipart() }, { name: 'multipart that is cut', raw: '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{', headers: multipart('; boundary=b') },
  { name: 'multipart whose record is no JSON', raw: '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{x\r\n--b--\r\n', headers: multipart('; boundary=b') },
  { name: 'multipart whose record is null', raw: '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\nnull\r\n--b--\r\n', headers: multipart('; boundary=b') },
  { name: 'multipart without a record', raw: '--b\r\nContent-Disposition: form-data; name="other"\r\n\r\n1\r\n--b--\r\n', headers: multipart('; boundary=b') },
  { name: 'a body that asks as GET', raw: '{"where":{"id":{"near":1}}}', headers: { 'Content-Type': 'application/json', 'X-Payload-HTTP-Method-Override': 'GET' }, only: 'POST' },
]

const values: readonly unknown[] = [1, true, 'text', ['text'], { a: 1 }, { $ne: 1 }]
const except = (...right: readonly unknown[]): readonly unknown[] => values.filter((value) => !right.includes(value))

/** Records of which one value has the wrong form. */
export const malformedValues: readonly { readonly path: string; readonly body: object }[] = [
  ...['name', 'description', 'licence', 'attribution', 'contact'].flatMap((name) => [null, ...values.slice(0, 4)].map((value) => ({ path: '/globals/site', body: { [name]: value } }))),
  ...[['text'], { a: 1 }, { $ne: 1 }].map((ja) => ({ path: '/globals/site', body: { name: { ja } } })),
  ...[
    ...[null, ...values.slice(0, 4)].map((title) => ({ title })), ...values.slice(3).map((ja) => ({ title: { ja } })), ...except('text').filter((value) => value !== 1).map((number) => ({ number })),
    ...[{ a: 1 }, { $ne: 1 }, { id: {} }, { id: { $ne: 1 } }, ['a'], [{ id: 1 }], true, 'no such id', -1, 1.5, '1e400'].map((survey) => ({ survey })),
    ...[{ a: 1 }, [{ a: 1 }], [null], [[1]], [{ id: [] }], 'text', true, ['no such id'], [1, true]].map((places) => ({ places })),
    ...[1, true, 'text', { a: 1 }, [1], [null], ['x'], [[]]].map((timeline) => ({ timeline })),
    ...[1, true, ['a'], { a: 1 }, 'no such tier'].map((tier) => ({ tier })), ...[1, 'x', [], true, null].map((study) => ({ study })),
    { timeline: [{ period: 'x' }] }, { timeline: [{ period: { text: {} } }] }, { timeline: [{ evidence: { source: { a: 1 } } }] }, { timeline: [{ countries: { a: 1 } }] }, { timeline: [{ countries: [{}] }] }, { timeline: [{ id: {} }] }, { timeline: [{ id: '__proto__' }] }, { timeline: [{ id: 1.5 }] },
    { timeline: [{ id: 'a' }, { id: 'a' }] }, { keyFigures: [{ value: '1,200' }] }, { keyFigures: [{ value: '9'.repeat(400) }] }, { keyFigures: [{ value: [] }] }, { keyFigures: [{ value: {} }] }, { sections: [{ body: { ja: 'x' } }] }, { sections: [{ body: { ja: [] } }] }, { sections: [{ body: 1 }] },
    { _status: 'live' }, { _status: {} }, { _status: ['draft'] }, { slug: {} }, { slug: ['a'] }, { pathways: [{ from: 'x' }] }, { pathways: [{ from: { impact: {} } }] }, { images: [{ image: { a: 1 } }] }, { related: { a: 1 } },
  ].map((body) => ({ path: '/cases/:case?draft=true', body })),
]

const part = (disposition: string, content: string) => `--b\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: image/png\r\n\r\n${content}\r\n--b--\r\n`

/** Uploads that are none. */
export const malformedForms: readonly { readonly name: string; readonly raw: BodyInit; readonly headers: Record<string, string> }[] = [
  { name: 'no boundary', raw: 'x', headers: multipart() }, { name: 'an empty boundary', raw: 'x', headers: multipart('; boundary=') }, { name: 'a boundary that is not there', raw: 'x', headers: multipart('; boundary=b') },
  { name: 'cut', raw: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc', headers: multipart('; boundary=b') },
  { name: 'NUL in the name', raw: part('name="file"; filename="a\0.png"', 'abc'), headers: multipart('; boundary=b') }, { name: 'a path for a name', raw: part('name="file"; filename="../../a.png"', 'abc'), headers: multipart('; boundary=b') },
  { name: 'no name', raw: part('name="file"; filename=""', 'abc'), headers: multipart('; boundary=b') }, { name: 'a file that is a text', raw: part('name="file"', 'not JSON'), headers: multipart('; boundary=b') },
  { name: 'a file that is somewhere else', raw: part('name="file"', '{"filename":"a.png","size":3,"mimeType":"image/png","clientUploadContext":{}}'), headers: multipart('; boundary=b') },
  { name: 'a file that is null', raw: part('name="file"', 'null'), headers: multipart('; boundary=b') }, { name: 'mixed', raw: part('name="file"; filename="a.png"', 'abc'), headers: { 'Content-Type': 'multipart/mixed; boundary=b' } },
  { name: 'a record beside it that is none', raw: part('name="_payload"', 'null'), headers: multipart('; boundary=b') }, { name: 'empty', raw: '', headers: multipart('; boundary=b') },
]

/** Addresses below /api at which there is nothing. */
export const malformedPaths: readonly string[] = [
  // Of what has no versions.
  '/media/versions', '/media/versions/1', '/users/versions/1', '/globals/site/versions', '/globals/site/versions/1',
  '/__proto__', '/constructor', '/toString', '/hasOwnProperty/1', '/__proto__/versions', '/globals/__proto__', '/globals/constructor', '/globals/x', '/globals', '/no-such-collection', '/no-such-collection/1',
  '/cases/no-such-id', '/cases/__proto__', '/cases/constructor', '/cases/-1', '/cases/1e400', '/cases/NaN', '/cases/%00', '/cases/%zz', '/cases/%E0%A4%A', '/cases/..%2f..%2fusers', `/cases/${'9'.repeat(300)}`, '/cases/000000000000000000000000',
  '/cases/versions/no-such-id', '/cases/versions/__proto__', '/cases/versions/%00', '/cases/versions/-1', '/cases/versions/%zz', '/programmes/1.5', '/media/no-such-id', '/media/file/%00', '/media/file/..%2f..%2fx', '/media/file/%zz', '/media/file/no-such.png', '/media/paste-url/x', '/users/no-such-id',
  '/users/verify/x', '/cases/a/b/c/d', '//', '/', '/cases//x',
]
