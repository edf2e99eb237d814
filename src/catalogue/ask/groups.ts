/** The groups of an answer. */
export const askGroups = ['changed', 'why', 'limits'] as const
export type AskGroup = (typeof askGroups)[number]

/** How a question asks for all that changed, all reasons, or all that did not work. */
const asking: Readonly<Record<AskGroup, RegExp>> = {
  changed: /変わ|変化|成果|効果|結果|\b(?:change[ds]?|results?|outcomes?|effects?|benefits?)\b/i,
  why: /なぜ|どうして|理由|要因|秘訣|うまくい(?:った|く)|成功|\b(?:why|reasons?|success(?:ful)?|work(?:s|ed)?)\b/i,
  limits: /失敗|うまくいかな|限界|\b(?:fail(?:s|ed|ures?)?|went wrong|setbacks?|limits?)\b/i,
}

/** The groups that a question asks for by how it is put. */
export function asksFor(question: string): readonly AskGroup[] {
  const isAsked = (group: AskGroup): boolean => asking[group].test(question)
  return askGroups.filter(isAsked)
}
