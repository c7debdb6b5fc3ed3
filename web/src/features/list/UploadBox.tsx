'use client';

import { type DragEvent, useState } from 'react';
import { JobProgress } from '@/features/job/JobProgress';
import { OwnJobs } from '@/features/job/OwnJobs';
import { uploadWorkbook } from '@/features/list/upload';

/** Takes a workbook by button or by dropping it; what follows is a job that can be left alone. */
export function UploadBox({ streetCode }: { streetCode: string }) {
  const [jobId, setJobId] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setJobId(null);
    setMessage(`正在上传 ${file.name}…`);
    const answer = await uploadWorkbook(streetCode, file);
    setMessage('message' in answer ? answer.message : null);
    if ('jobId' in answer) setJobId(answer.jobId);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      className={over ? 'upload over' : 'upload'}
      aria-label="上传清单"
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="file-button">
        选择清单文件
        <input
          type="file"
          accept=".xlsx,.xls,.csv,.et"
          data-testid="upload-file"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <p className="muted">
        或把 Excel、WPS 表格、CSV 文件拖到这里(30 MB 以内,最多 50,000
        行)。上传后先成草稿:逐格看问题,改好再提交。自己的表格里没有的行不会被移除。
      </p>
      <div aria-live="polite">
        {message && <p data-testid="upload-message">{message}</p>}
        {jobId && <JobProgress key={jobId} jobId={jobId} />}
      </div>
      <OwnJobs except={jobId} />
    </section>
  );
}
