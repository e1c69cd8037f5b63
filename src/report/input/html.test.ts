import { describe, expect, it } from 'vitest'
import { htmlText } from './html.ts'

const paragraph = '今年要抓好道路建设，新建道路12公里，改造桥梁5座，方便群众出行，让城市更加畅通有序。'
const page = (
  article: string,
  head = '',
) => `<!doctype html><html><head><title>工作报告_某某网</title>${head}</head><body>
<div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
<div class="article">${article}</div>
<div class="footer"><p>主办：政府办公室 <a href="/map">网站地图</a></p></div><script>var a = '今年'</script></body></html>`
const paragraphs = Array.from({ length: 8 }, (_, i) => `第${i + 1}段，${paragraph}`)
const lines = (text: string) => text.split('\n').filter(Boolean)

describe('a web page', () => {
  it('gives its title and paragraphs, without menus, footers and scripts', () => {
    const text = htmlText(page(`<h1>工作报告</h1>${paragraphs.map((words) => `<p>　　${words}</p>`).join('\n')}`))
    expect(lines(text)).toEqual(['工作报告', ...paragraphs])
  })

  it.each([
    [
      'by the meta element of government sites',
      '<meta name="ArticleTitle" content="关于今年工作的报告">',
      '关于今年工作的报告',
    ],
    ['else by the part of its title before the site', '', '工作报告'],
  ])('without a heading is named %s', (_, meta, title) => {
    expect(lines(htmlText(page(paragraphs.map((words) => `<p>${words}</p>`).join(''), meta)))[0]).toBe(title)
  })

  it('keeps paragraphs that are set by line breaks, and words in inline elements in one line', () => {
    const text = htmlText(
      page(`<h1>工作报告</h1>${paragraphs.join('<br>&emsp;')}<br>新建<b>绿道</b><span>3</span>公里`),
    )
    expect(lines(text)).toEqual(['工作报告', ...paragraphs, '新建绿道3公里'])
  })

  it('of a few words is taken whole', () => {
    expect(htmlText('<p>今年新建道路</p><p>12公里 &lt;b&gt;</p>')).toBe('今年新建道路\n\n12公里 <b>\n')
  })
})
