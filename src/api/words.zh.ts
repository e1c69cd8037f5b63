/** 接口答错误时说的话。英文见 words.en.ts，两份的条目必须一一对应。 */
export const zh = {
  title: {
    invalid: '请求有误',
    'not-found': '没有找到',
    forbidden: '无权查看',
    conflict: '内容已经变了',
    'too-large': '内容太大',
    unavailable: '暂时不能用',
    internal: '服务出错了',
  },
  detail: {
    city: ({ city }: Params) => (city === null ? '还没有导入任何城市。' : `没有代号为 ${city} 的城市。`),
    document: ({ year, version }: Params) =>
      version === undefined ? `没有 ${year} 年的工作报告。` : `没有 ${year} 年工作报告的第 ${version} 版。`,
    commitment: ({ code }: Params) => `没有编码为 ${code} 的承诺，或者它还没有公开。`,
    route: ({ method, path }: Params) => `接口里没有 ${method} ${path}。全部地址见 openapi.json。`,
    request: () => '请求的写法不对，服务器读不懂。',
    internal: () => '不是您的问题。错误已经记下，请稍后再试。',
  },
  parameter: (name: string, reason: string) => `参数 ${name} ${reason}`,
  reason: {
    unknown: () => '不是这个地址认得的参数，请核对拼写。',
    'no-such': ({ given }: Params) => `写的是 ${given}，但没有这一项。`,
    day: () => '要写成真实存在的日期，例如 2024-07-18。',
    number: () => '要写成整数。',
    once: () => '只能写一次。',
    choice: ({ choices }: Params) => `只能是其中之一：${(choices as string[]).join('、')}。`,
    'too-big': ({ maximum }: Params) => `最大是 ${maximum}。`,
    'too-small': ({ minimum }: Params) => `最小是 ${minimum}。`,
    'too-long': ({ maximum }: Params) => `最多 ${maximum} 个字符。`,
    form: () => '的写法不对，例子见接口说明。',
  },
}
type Params = Record<string, unknown>
