import { Section } from '@/components/Page';

/** Takes along all that is held on the firm of the account. */
export function OwnDataLinks() {
  return (
    <Section id="own-data" title="导出本企业数据">
      <p className="muted">
        系统里关于本企业的、已审核的全部内容:字段、落位、供给、需求、供应关系、联系人、争议、决定、同意记录,以及每一格出自哪个文件、由谁填报和审核。
      </p>
      <div className="buttons">
        <a className="button" href="/files/own-data/xlsx" download data-testid="own-data-xlsx">
          Excel 工作簿
        </a>
        <a className="button" href="/files/own-data/json" download data-testid="own-data-json">
          JSON(给程序用)
        </a>
      </div>
    </Section>
  );
}
