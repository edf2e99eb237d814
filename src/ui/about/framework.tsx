import { frameworkOf } from '@/src/catalogue/survey'
import type { Survey } from '@/src/catalogue/types'
import { HeadingText } from '@/src/ui/phrases'
import { Text } from '@/src/ui/text'
import type { View } from '@/src/ui/view'

/** Figure 1 of the report: steps from what a place has to what comes of it, with arrows between that are drawn, not read. */
export function Framework({ view, survey }: { view: View; survey: Survey }) {
  const {
    language,
    words: { about },
  } = view
  return (
    <ol className="framework-steps">
      {frameworkOf(survey).map(({ step, parts }) => (
        <li key={step} className={`framework-step step-${step}`}>
          <p className="framework-name">{about.frameworkSteps[step]}</p>
          <ul className="framework-parts">
            {parts.map(({ key, heading, items }) => (
              <li key={key}>
                <h4>
                  <HeadingText of={heading} language={language} />
                </h4>
                <ul>
                  {items.map((item) => (
                    <li key={item.ja}>
                      <Text of={item} language={language} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
