/**
 * sharp 0.35 says that it runs on Node 20.9, but its ES modules import JSON in a way that Node reads from 20.10 on. Its
 * CommonJS twin does the same without. Required before anything else by each Node process of ours on such a Node.
 */
const { register } = require('node:module')

const hooks = `
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context)
    if (!found.url.endsWith('/sharp/dist/index.mjs')) return found
    return { ...found, url: found.url.replace(/mjs$/, 'cjs'), format: 'commonjs' }
  }
`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
