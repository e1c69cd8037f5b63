import {
  Button,
  ButtonLink,
  Check,
  Fetched,
  Field,
  FileField,
  Filters,
  SearchField,
  Segmented,
  Select,
  TextArea,
} from './form.tsx'

const states = [
  { value: '', text: '全部' },
  { value: 'unplanned', text: '未排计划' },
  { value: 'done', text: '办成' },
]

export const filters = (
  <Filters action="#commitments">
    <SearchField label="找承诺" name="q" placeholder="找承诺、单位、句子" submit="找" />
    <Select label="状态" name="state" options={states} />
    <Select label="部分" name="section" options={[{ value: '', text: '全部' }]} />
    <Select label="牵头单位" name="unit" options={[{ value: '', text: '全部' }]} />
  </Filters>
)

export const examples = {
  按钮: (
    <p className="actions">
      <Button solid>提交</Button>
      <Button>还没解决</Button>
      <Button solid small letter="A">
        接受
      </Button>
      <ButtonLink href="#split" small letter="S">
        拆成两件
      </ButtonLink>
    </p>
  ),
  填写: (
    <div className="fields">
      <Field label="平常" name="a" value="17" />
      <Field label="从别处取来" name="b" value="3,085" source="停车平台 7-03" />
      <Field label="有错" name="c" value="120%" error="完成率缺少基数：以 150 台为准，还是以签约的 96 台为准？" />
      <Select label="比较" name="d" options={[{ value: 'ge', text: '不少于' }]} />
      <Fetched label="量的是什么" value="改造提升老旧小区" source="42 个" />
      <div className="wide">
        <Select
          label="建议"
          name="e"
          options={[{ value: 'construction', text: '市建设局' }]}
          source="依据“老旧小区”"
          fetched
        />
      </div>
    </div>
  ),
  长的和文件: (
    <div className="form">
      <TextArea label="为什么不是承诺" name="reason" />
      <FileField
        label="工作报告"
        name="file"
        accept=".docx,.pdf,.html,.txt"
        hint="Word、PDF、网页或文字，不超过 20 MB。"
      />
    </div>
  ),
  勾选和切换: (
    <p className="actions">
      <Check label="没有变化" name="same" value="1" checked />
      <Check label="没有变化" name="same" value="2" />
      <Segmented
        name="看哪些"
        links={[
          { href: '#all', text: '全部', current: true },
          { href: '#unsure', text: '没把握的 18' },
          { href: '#unassigned', text: '没派单位的 7' },
        ]}
      />
    </p>
  ),
  筛选: filters,
}
