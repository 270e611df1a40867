import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { sampleFolder, STATEMENTS, swap, type Edit } from '../src/reading/sample-content.test-data.ts'

/** Runs the check of the made-up content with edits, in a shell, so that its output can be piped. */
function check(words = '', edits: Readonly<Record<string, Edit>> = {}) {
  const folder = sampleFolder(edits)
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `"$NODE" scripts/check.ts ${words}`], { env: { ...process.env, NODE: process.execPath, CONTENT_DIR: folder }, encoding: 'utf8' })
  return { status, stdout, stderr, folder }
}

describe('check', () => {
  it('sums a release up in a line, with what is only stated', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^2021-q2: \d+ figures, .*; in words, \d+ figures and \d+ claims proved, 0 numbers stated\n$/) as unknown })
  })

  it('names files so that a terminal opens them, and says what is not proved', () => {
    const { status, stderr, folder } = check('', { [`${STATEMENTS}/sales.yaml`]: swap('order: 2', 'order: two') })
    expect(status).toBe(1)
    expect(stderr.split('\n')).toEqual([
      `${folder}/${STATEMENTS}/sales.yaml:3:8: expected a whole number from 1, found \`two\``, '1 problem in the content',
      `what refers to these files is not proved until they are mended: ${folder}/${STATEMENTS}/sales.yaml`, '',
    ])
  })

  it.each(['--jsn', '--help', 'content', '--json content'])('refuses `%s` and says what it knows', (words) => {
    expect(check(words)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^expected nothing or `--json`, found `.+`; npm run check proves the content/) as unknown })
  })

  it('gives problems, findings and stated numbers as JSON', () => {
    const { status, stdout } = check('--json')
    expect([status, Object.keys(JSON.parse(stdout) as object)]).toEqual([0, ['problems', 'unread', 'stated', 'findings']])
  })

  it('ends quietly when its reader has read enough', () => {
    expect(check('--json | head -c 1')).toMatchObject({ stdout: '{', stderr: '' })
  })
})
