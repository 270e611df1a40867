import { afterEach, describe, expect, it, vi } from 'vitest'
import { basePath, contentFolder, outFolder, port, SettingError, siteUrl } from './settings.ts'

afterEach(() => void vi.unstubAllEnvs())

describe('settings', () => {
  it('an empty variable counts as none', () => {
    for (const name of ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'PORT']) vi.stubEnv(name, '')
    expect([contentFolder(), outFolder()].map((path) => path.split(/[\\/]/).at(-1))).toEqual(['content', 'dist'])
    expect([siteUrl(), basePath(), port()]).toEqual([undefined, '/', undefined])
  })

  it.each([
    ['/reports', '/reports/'], ['reports', '/reports/'], ['/a/b/', '/a/b/'], ['/', '/'],
  ])('BASE_PATH `%s` means `%s`', (text, path) => {
    vi.stubEnv('BASE_PATH', text)
    expect(basePath()).toBe(path)
  })

  it.each(['../up', '/a//b', '/a?b', 'https://example.com/', '/a b'])('BASE_PATH `%s` is refused', (text) => {
    vi.stubEnv('BASE_PATH', text)
    expect(basePath).toThrow(SettingError)
    expect(basePath).toThrow(text)
  })

  it('SITE_URL keeps its origin and loses the stroke at its end', () => {
    vi.stubEnv('SITE_URL', 'https://example.com:8443/')
    expect(siteUrl()).toBe('https://example.com:8443')
  })

  it.each(['example.com', 'ftp://example.com', 'https://me:secret@example.com', 'https://example.com/?q', 'javascript:alert(1)'])('SITE_URL `%s` is refused', (text) => {
    vi.stubEnv('SITE_URL', text)
    expect(siteUrl).toThrow(SettingError)
  })

  it('SITE_URL with a path points to BASE_PATH', () => {
    vi.stubEnv('SITE_URL', 'https://example.com/reports')
    expect(siteUrl).toThrow('put `/reports` in `BASE_PATH`')
  })

  it.each(['0', '65536', '80x', '-1', '4e3'])('PORT `%s` is refused', (text) => {
    vi.stubEnv('PORT', text)
    expect(port).toThrow(SettingError)
  })
})
