import { describe, expect, it } from 'vitest'
import { checkSample } from '../checks/sample-check.test-data.ts'
import { RELEASE, swap } from '../reading/sample-content.test-data.ts'
import { exceptionViews } from './exception-view.ts'

const viewsOf = (...args: Parameters<typeof checkSample>) => {
  const { release, findings } = checkSample(...args)
  return exceptionViews(release, findings)
}

describe('exceptionViews', () => {
  it('gives an exception with the figures that it explains, period by period', () => {
    expect(viewsOf()).toEqual([{
      id: 'tin-of-another-mine',
      title: 'Tin, Production summary',
      line: { statement: 'production-summary', line: 'tin' },
      relation: 'deep-lode.tin',
      rows: [{ period: 'Second quarter 2020', printed: '204', result: '200', difference: '4' }],
      known: 'The summary prints some tonnes more than the mine\'s table.',
      likely: undefined,
    }])
  })

  it('tells apart what is known and what is only likely', () => {
    const [view] = viewsOf({ [`${RELEASE}/exceptions.yaml`]: (text) => `${text}  likely: A part came from tailings.\n` })
    expect(view?.likely).toBe('A part came from tailings.')
  })

  it('puts a difference below zero in parentheses', () => {
    const [view] = viewsOf({
      [`${RELEASE}/exceptions.yaml`]: swap('2020-Q2: 4', '2020-Q2: -4'),
      [`${RELEASE}/statements/production-summary.yaml`]: swap('204', '196'),
    })
    expect(view?.rows).toMatchObject([{ printed: '196', difference: '(4)' }])
  })
})
