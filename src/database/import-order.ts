/**
 * Opening Payload from a plain script without a deadlock.
 *
 * On Node 20 the Lexical packages, which load themselves with top-level `await import()`, wait for each other when several
 * are imported at the same time: the process then ends with exit code 13, or with 0 having done nothing. Importing them one
 * after another, each after those that it needs, cures it. A command calls this first, imports `payload.config.ts`
 * dynamically after it, and still checks its own effect at the end.
 */
export async function importEditorFirst(): Promise<void> {
  await import('@payloadcms/richtext-lexical/lexical')
  await import('@payloadcms/richtext-lexical/lexical/selection')
  await import('@payloadcms/richtext-lexical/lexical/utils')
  await import('@payloadcms/richtext-lexical/lexical/html')
  await import('@payloadcms/richtext-lexical/lexical/list')
  await import('@payloadcms/richtext-lexical/lexical/link')
  await import('@payloadcms/richtext-lexical/lexical/rich-text')
  await import('@payloadcms/richtext-lexical/lexical/headless')
  await import('@payloadcms/richtext-lexical/lexical/mark')
  await import('@payloadcms/richtext-lexical/lexical/markdown')
}
