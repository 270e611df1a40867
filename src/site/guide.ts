import type { CheckedRelease } from '../checks/check-release.ts'
import type { Company } from '../model/company.ts'
import { navigationOf } from './navigation.ts'
import { pairsOf } from './pairs.ts'
import { summaryOf } from './proofs.ts'
import { urls } from './urls.ts'

/** The site for machines that read (llmstxt.org), in Markdown: each release with its pages and its files. `toHref` makes an address of a path. */
export function guideOf(company: Company, releases: readonly CheckedRelease[], toHref: (path: string) => string): string {
  const link = (label: string, path: string, about = '') => `- [${label}](${toHref(path)})${about && `: ${about}`}`
  return [
    `# ${company.name}`, '',
    '> Financial reports as pages and data. Every printed figure is a fact with a period, a unit and a source line, and the figures are proved to tie.', '',
    ...releases.flatMap((checked) => releaseLines(checked, link)),
  ].join('\n')
}

function releaseLines(checked: CheckedRelease, link: (label: string, path: string, about?: string) => string): string[] {
  const { release } = checked
  const { figures, tied } = summaryOf(checked)
  return [
    `## ${release.title}`, '', `Published ${release.published}; ${tied} of ${figures} figures tie to others.`, '',
    '### Data', '',
    link('facts.json', urls.facts(release.id), 'every figure with its period, unit, verdict and source line'),
    link('datapackage.json', urls.dataPackage(release.id), 'the tables as a Frictionless data package'),
    ...release.statements.map(({ id, title }) => link(`${title}, CSV`, urls.statementCsv(release.id, id))), '',
    '### Pages', '',
    ...navigationOf(checked).map(({ label, href }) => link(label, href)),
    ...(pairsOf(release).length > 0 ? [link('Compare', urls.compare(release.id))] : []),
    link('Revisions', urls.revisions(release.id), 'what changed since publication'),
    link('The report in one page', urls.print(release.id)), '',
    '### Tables', '',
    ...release.statements.map(({ id, title }) => link(title, urls.statement(release.id, id))), '',
  ]
}
