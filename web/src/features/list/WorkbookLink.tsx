/** The street's lists as a workbook to go on with, and what it is good for. */
export function WorkbookLink({ streetCode }: { streetCode: string | null }) {
  if (!streetCode) return null;
  return (
    <p>
      <a href={`/files/workbooks/${streetCode}`} data-testid="workbook" download>
        下载已填好的工作簿
      </a>{' '}
      <span className="muted">
        现有清单都在里面,带下拉列表;不联网也能改,改完上传,逐格核对改了什么,别人同时改的也不会丢。
      </span>
    </p>
  );
}
